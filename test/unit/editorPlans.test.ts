import assert from 'node:assert/strict';
import type { Quote, Span } from '../../src/analysis';
import { ActorTree } from '../../src/editor/actors/model';
import { Article } from '../../src/editor/articles/article';
import { missingMarks } from '../../src/editor/findings/marks';
import { planFolding } from '../../src/editor/folding/plan';
import { changedLooks, emptyPlan, LOOKS, planHighlights } from '../../src/editor/highlights/plan';
import { walk } from '../../src/editor/navigation/walk';
import { planOutline, type OutlinePart } from '../../src/editor/outline/plan';
import { findRole, planDefinition } from '../../src/editor/references/plan';
import { planRename, renamedMention } from '../../src/editor/rename/plan';
import { planSelection } from '../../src/editor/selection/plan';
import type { HighlightSettings } from '../../src/editor/settings';
import { goldArticle } from './editorGold';

const article = goldArticle('01-harbor-talks');
const { text } = article;
const at = (words: string, behind = 0): number => {
  const found = text.indexOf(words);
  assert.ok(found >= 0, `The article has no “${words}”.`);
  return found + behind;
};
const wordsOf = (spans: readonly Span[]): string[] => spans.map((span) => article.slice(span));
const actorNamed = (name: string) => article.actors.find((actor) => actor.name === name)!;

describe('planned highlights', () => {
  const everything: HighlightSettings = { entities: new Set(['person', 'organization', 'place', 'date']), quotes: true, indirectSpeech: true, sureFrom: 0.6 };

  it('give each name the look of its type, and leave out types that are off', () => {
    const plan = planHighlights(article, everything);
    assert.ok(wordsOf(plan.person).includes('Mara Ellison'));
    assert.ok(wordsOf(plan.organization).includes('Pacific Harbor Workers Union'));
    assert.ok(wordsOf(plan.place).includes('SEATTLE'));
    assert.ok(wordsOf(plan.value).includes('Thursday'));
    const fewer = planHighlights(article, { ...everything, entities: new Set(['place']) });
    assert.deepEqual(fewer.person, []);
    assert.deepEqual(fewer.place, plan.place);
  });

  it('tell direct from indirect speech, and what is less sure', () => {
    const plan = planHighlights(article, everything);
    assert.ok(wordsOf(plan.quote).includes('"I have told them the coffee is free and the door is locked,"'));
    assert.ok(wordsOf(plan.indirectQuote).includes('they were willing to keep talking'));
    const doubtful = planHighlights(article, { ...everything, sureFrom: 1 });
    assert.deepEqual(doubtful.quote, []);
    const unsure = [...doubtful.quoteUnsure, ...doubtful.indirectQuoteUnsure];
    assert.equal(unsure.length, plan.quote.length + plan.quoteUnsure.length + plan.indirectQuote.length + plan.indirectQuoteUnsure.length);
    assert.deepEqual(planHighlights(article, { ...everything, quotes: false }).quote, []);
    assert.deepEqual(planHighlights(article, { ...everything, indirectSpeech: false }).indirectQuote, []);
  });

  it('never lie one over the other where quotes do', () => {
    const quote = (id: string, kind: 'direct' | 'indirect', span: Span) => ({ ...article.quotes[0]!, id, kind, spans: [span], confidence: 1 });
    const analysis = { ...article.analysis, quotes: [quote('q1', 'indirect', [10, 50]), quote('q2', 'direct', [20, 30]), quote('q3', 'direct', [45, 60])] };
    const plan = planHighlights(new Article(1, text, analysis, new Set(['speech'])), everything);
    assert.deepEqual(plan.indirectQuote, [[10, 50]]);
    assert.deepEqual(plan.quote, [[50, 60]]);
  });

  it('cover a part of a long article alone', () => {
    const [from, to] = [at('LETTER FROM THE MEDIATOR'), at('SHIPS AT ANCHOR')];
    const [whole, part] = [planHighlights(article, everything), planHighlights(article, everything, [from, to])];
    for (const look of LOOKS) assert.deepEqual(part[look], whole[look].filter(([start, end]) => start <= to && end >= from), look);
    assert.ok(part.quote.length > 0 && part.quote.length < whole.quote.length);
  });

  it('are set only where they changed', () => {
    const plan = planHighlights(article, everything);
    assert.deepEqual(changedLooks(plan, [], plan), []);
    assert.deepEqual(changedLooks(emptyPlan(), [], plan), LOOKS.filter((look) => plan[look].length > 0));
    const moved = Object.fromEntries(LOOKS.map((look) => [look, plan[look].map(([start, end]): Span => [start + 3, end + 3])])) as unknown as typeof plan;
    // "SEATTLE" begins the text: what is typed before it touches it.
    assert.deepEqual(changedLooks(plan, [{ offset: 0, length: 0, inserted: 3 }], moved), ['place']);
    assert.deepEqual(changedLooks(plan, [{ offset: text.length, length: 0, inserted: 9 }], plan), []);
    const unmarked = planHighlights(article, { ...everything, quotes: false, indirectSpeech: false });
    assert.deepEqual(changedLooks(plan, [], unmarked), ['quote', 'quoteUnsure', 'indirectQuote', 'indirectQuoteUnsure'].filter((look) => plan[look as 'quote'].length > 0));
  });
});

describe('the outline', () => {
  const parts = planOutline(article);

  it('has the quotes before the first heading, then the sections with theirs, all in order', () => {
    const sections = parts.filter(({ kind }) => kind === 'section');
    assert.deepEqual(wordsOf(sections.map(({ title }) => title)), ['LETTER FROM THE MEDIATOR', 'SHIPS AT ANCHOR', 'FRIENDS UP NORTH']);
    assert.ok(sections.every(({ children }) => children.length > 0));
    assert.equal(flatten(parts).filter(({ kind }) => kind === 'quote').length, article.quotes.length);
  });

  it('keeps every part within its parent, and its title within the part', () => {
    for (const part of flatten(parts)) {
      assert.ok(part.span[0] <= part.title[0] && part.title[1] <= part.span[1]);
      for (const child of part.children) assert.ok(part.span[0] <= child.span[0] && child.span[1] <= part.span[1]);
    }
  });

  it('puts everything under a headline', () => {
    const [headline, ...rest] = planOutline(goldArticle('02-dining-club'));
    assert.equal(headline?.kind, 'headline');
    assert.deepEqual(rest, []);
  });

  const flatten = (nodes: readonly OutlinePart[]): OutlinePart[] => nodes.flatMap((node) => [node, ...flatten(node.children)]);
});

describe('folding', () => {
  it('goes from a heading to the last words before the next', () => {
    const sections = wordsOf(planFolding(article));
    assert.ok(sections.some((words) => words.startsWith('LETTER FROM THE MEDIATOR') && !words.includes('SHIPS AT ANCHOR') && !/\s$/.test(words)));
    assert.ok(sections.some((words) => words.startsWith('FRIENDS UP NORTH') && words.endsWith('The Bay Courier.')));
  });

  it('takes quotes of several paragraphs, and no others', () => {
    const several = article.quotes.filter(({ spans }) => /\n/.test(text.slice(spans[0]![0], spans.at(-1)![1])));
    assert.equal(planFolding(article).length, article.analysis.structure.headings.length + several.length);
  });
});

describe('expanding a selection', () => {
  it('goes from the word over clause and quote to the paragraph', () => {
    const steps = wordsOf(planSelection(article, at('football')));
    assert.deepEqual(steps.slice(0, 3), ['football', 'Nobody in that room is going home to watch football', '"Nobody in that room is going home to watch football. Is there anything about Sunday that they don\'t understand?"']);
    assert.ok(steps[3]?.startsWith('"I have told them'));
    assert.equal(steps.at(-1), text.split('\n').find((line) => line.includes('football')));
  });

  it('grows with every step', () => {
    for (let offset = 0; offset < text.length; offset += 7) {
      const steps = planSelection(article, offset);
      steps.forEach(([start, end], index) => {
        const inner = steps[index - 1];
        assert.ok(start <= offset && offset <= end);
        if (inner !== undefined) assert.ok(start <= inner[0] && inner[1] <= end && end - start > inner[1] - inner[0]);
      });
    }
  });

  it('does not cut numbers and words with marks in them', () => {
    assert.ok(wordsOf(planSelection(article, at('$340,000', 4)))[1]?.includes('$340,000 in orders'));
    assert.equal(wordsOf(planSelection(article, at("don't", 1)))[0], "don't");
    assert.equal(wordsOf(planSelection(article, at('six-year', 1)))[0], 'six-year');
  });
});

describe('going to a definition', () => {
  it('goes to the first full mention, and from there to the role', () => {
    const castellano = actorNamed('Ruth Castellano');
    const later = at('Castellano smiled');
    assert.equal(article.slice(planDefinition(article, castellano, later)!), 'Ruth Castellano');
    assert.equal(article.slice(planDefinition(article, castellano, at('Ruth Castellano'))!), 'federal mediator');
  });

  it('finds a role before and behind the name', () => {
    assert.equal(findRole(article, actorNamed('Peter Lindqvist'))?.[0], at('White House spokesman'));
    assert.equal(findRole(article, actorNamed('Mara Ellison'))?.[0], at('president of the union'));
    assert.equal(findRole(article, actorNamed('Labor Department')), undefined);
  });
});

describe('renaming an actor', () => {
  const rename = (words: string, newName: string, from: Article = article): string => {
    const renamed = renamedMention(from, from.text.indexOf(words))!;
    return [...planRename(from, renamed, newName)]
      .sort((a, b) => b.span[0] - a.span[0])
      .reduce((all, { span, text: name }) => all.slice(0, span[0]) + name + all.slice(span[1]), from.text);
  };

  it('from the full name: surnames become the new surname, possessives stay', () => {
    const renamed = rename('Denise Okafor', 'Laura van Dyke');
    assert.ok(renamed.startsWith('SEATTLE -- Acting Labor Secretary Laura van Dyke on Thursday'));
    assert.ok(renamed.includes('" van Dyke said.'));
    assert.ok(renamed.includes("van Dyke's first public move"));
    assert.ok(!renamed.includes('Okafor'));
  });

  it('from the surname: the first name stays', () => {
    const renamed = rename('Okafor said', 'Smith');
    assert.ok(renamed.includes('Denise Smith on Thursday'));
    assert.ok(renamed.includes("Smith's first public move"));
    assert.ok(!renamed.includes('Okafor'));
  });

  it('leaves other people alone', () => {
    const renamed = rename('Ruth Castellano', 'Ann Poe');
    assert.equal(renamed.replaceAll('Ann Poe', 'Ruth Castellano').replaceAll('Poe', 'Castellano'), text);
  });

  it('offers no rename on a pronoun or a plain word', () => {
    assert.equal(renamedMention(article, at('she said. "They know')), undefined);
    assert.equal(renamedMention(article, at('contract')), undefined);
  });

  it('keeps capitals, and makes a new acronym of a new name', () => {
    const mention = (start: number, end: number, form: 'name' | 'alias') => ({ start, end, form, confidence: 0.5 });
    const words = 'FOOD BANK CLOSES. The United Food Bank and the UFB; the Food Bank.';
    const small = { ...article, text: words, slice: ([start, end]: Span) => words.slice(start, end) } as unknown as Article;
    const actor = { ...actorNamed('Labor Department'), mentions: [mention(0, 9, 'alias'), mention(22, 38, 'name'), mention(47, 50, 'alias'), mention(56, 65, 'alias')] };
    const plan = planRename(small, { actor, mention: actor.mentions[1]! }, 'Northern Bread Fund');
    assert.deepEqual(plan.map((each) => each.text), ['BREAD FUND', 'Northern Bread Fund', 'NBF', 'Bread Fund']);
    assert.ok(plan.every(({ sure }) => !sure));
  });
});

describe('walking from quote to quote', () => {
  it('visits all of them in order, and goes round', () => {
    const visited: string[] = [];
    let offset = -1;
    while (visited.length < article.quotes.length) {
      const quote = walk(article.quotes, offset, 'next')!;
      visited.push(quote.id);
      offset = quote.spans[0]![0];
    }
    assert.deepEqual(visited, article.quotes.map(({ id }) => id));
    assert.equal(walk(article.quotes, offset, 'next'), article.quotes[0]);
    assert.equal(walk(article.quotes, 0, 'previous'), article.quotes.at(-1));
    assert.equal(walk(article.quotes, offset, 'previous'), article.quotes.at(-2));
    assert.equal(walk([], 0, 'next'), undefined);
  });
});

describe('the Actors view', () => {
  it('sorts by prominence, name or first mention', () => {
    const names = (order: 'prominence' | 'name' | 'firstMention') => new ActorTree(article, order, {}).actors.map(({ actor }) => actor.name);
    assert.equal(names('prominence')[0], 'Denise Okafor');
    assert.deepEqual(names('name'), [...names('name')].sort((a, b) => a.localeCompare(b)));
    const starts = new ActorTree(article, 'firstMention', {}).actors.map(({ actor }) => actor.mentions[0]?.start ?? Infinity);
    assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
  });

  it('filters by type, by who is quoted, and by a text in name or role', () => {
    const names = (filter: ConstructorParameters<typeof ActorTree>[2]) => new ActorTree(article, 'name', filter).actors.map(({ actor }) => actor.name);
    assert.ok(names({ types: ['organization'] }).includes('Coast Guard'));
    assert.ok(!names({ types: ['organization'] }).includes('Mara Ellison'));
    assert.ok(!names({ quoted: true }).includes('Labor Department'));
    assert.deepEqual(names({ text: 'MEDIATOR' }), ['Ruth Castellano']);
    assert.deepEqual(names({ text: 'nobody of that name' }), []);
  });

  it('has under each actor the quotes, then the mentions, and knows the item at the cursor', () => {
    const tree = new ActorTree(article, 'prominence', {});
    const okafor = tree.nodeOf(actorNamed('Denise Okafor'))!;
    const kinds = tree.childrenOf(okafor).map(({ kind }) => kind);
    assert.deepEqual(kinds, [...actorNamed('Denise Okafor').quotes.map(() => 'quote'), ...actorNamed('Denise Okafor').mentions.map(() => 'mention')]);
    const quote = tree.nodeAt(at('coffee is free'))!;
    assert.equal(quote.kind, 'quote');
    assert.equal(tree.parentOf(quote), okafor);
    assert.equal(tree.nodeAt(at('Okafor said'))?.kind, 'mention');
    assert.equal(tree.nodeAt(at('six-year contract')), undefined);
    assert.equal(new ActorTree(article, 'prominence', { text: 'Ellison' }).nodeAt(at('coffee is free')), undefined);
  });

  it('gives every item an id of its own', () => {
    const tree = new ActorTree(article, 'name', {});
    const ids = tree.actors.flatMap((node) => [node, ...tree.childrenOf(node)]).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});

describe('a missing quotation mark', () => {
  const inserted = (words: string, mark: string): string[] =>
    missingMarks(words, words.indexOf(mark)).map(({ offset, mark: missing }) => words.slice(0, offset) + missing + words.slice(offset));

  it('is put first where the analysis takes the quote to end', () => {
    const words = '"It is done, Poe said.';
    const quote: Quote = { ...article.quotes[0]!, spans: [[0, 12]] };
    const places = (offset: number, quotes: readonly Quote[], of: string) => missingMarks(of, offset, quotes).map((missing) => of.slice(0, missing.offset) + missing.mark + of.slice(missing.offset));
    assert.deepEqual(places(0, [quote], words), ['"It is done," Poe said.', '"It is done, Poe said."']);
    const closing = 'Poe said it is done.” It rained.';
    assert.equal(places(20, [{ ...quote, spans: [[9, 21]] }], closing)[0], 'Poe said “it is done.” It rained.');
  });

  it('is put at the end of the sentence or of the paragraph', () => {
    assert.deepEqual(inserted('One.\n“We are ready. So are they.  \nTwo.', '“'), ['One.\n“We are ready.” So are they.  \nTwo.', 'One.\n“We are ready. So are they.”  \nTwo.']);
    assert.deepEqual(inserted('She said "no', '"'), ['She said "no"']);
  });

  it('is put at the start where the opening one is missing', () => {
    assert.deepEqual(inserted('It rained. We are ready,” he said.', '”'), ['It rained. “We are ready,” he said.', '“It rained. We are ready,” he said.']);
    assert.deepEqual(inserted('We are ready," he said.', '"'), ['"We are ready," he said.']);
  });

  it('knows the marks of other typesetters', () => {
    assert.deepEqual(inserted('„Nein', '„'), ['„Nein“']);
    assert.deepEqual(inserted('«Non', '«'), ['«Non»']);
  });
});
