import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/analysis';
import { MODEL_NAMES, readModels, type ModelName } from '../../src/analysis';
import { findEntities } from '../../src/analysis/entities/find';
import type { Attributions } from '../../src/analysis/quotes/attribution';
import { findAttributions } from '../../src/analysis/quotes/find';
import { tagWords } from '../../src/analysis/syntax/tag';
import { readArticle } from '../../src/analysis/text/read';

const folder = join(import.meta.dirname, '../../src/models');
const models = readModels(Object.fromEntries(MODEL_NAMES.map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.bin`)))])) as Record<ModelName, Uint8Array>);
const wordForms = { infinitive: (verb: string) => verb, singular: (noun: string) => noun };

function attribute(text: string): Attributions {
  const article = readArticle(text);
  const tags = tagWords(article, models.tags);
  return findAttributions(article, tags, findEntities(article, models), models, wordForms);
}

/** Each quote as "content | more content <- source". */
function quotesOf(text: string): string[] {
  const at = (span: Span | null): string => (span === null ? '-' : text.slice(...span));
  return attribute(text).found.map(({ spans, source }) => `${spans.map(at).join(' | ')} <- ${at(source)}`);
}

/** Marked quotes alone. */
const markedQuotesOf = (text: string): string[] => quotesOf(text).filter((quote) => /["“‘„«»']/.test(quote.split(' <- ')[0]!));

describe('quotes and their sources', () => {
  const plain: [what: string, text: string, quotes: string[]][] = [
    ['source and verb', '"We will go," the mayor said.', ['"We will go," <- the mayor']],
    ['verb and source', '“We will go,” said Anna Keller, the mayor.', ['“We will go,” <- Anna Keller, the mayor']],
    ['before the quote', 'Mr. Blake said: "I never saw the money."', ['"I never saw the money." <- Mr. Blake']],
    ['British', "'We are not for sale,' Mr Hobbs told the BBC. 'Not now, not ever.'", ["'We are not for sale,' | 'Not now, not ever.' <- Mr Hobbs"]],
    ['split by its attribution', '"The car," he said, "was already there."', ['"The car," | "was already there." <- he']],
    ['according to', '"The talks have failed," according to Ruth Mayer, a negotiator.', ['"The talks have failed," <- Ruth Mayer, a negotiator']],
    ['a question', '"Why did you leave?" Ortega asked.', ['"Why did you leave?" <- Ortega']],
    ['an exclamation', '"No!" the crowd shouted.', ['"No!" <- the crowd']],
    ['a paper speaks', 'The statement read, "We regret the error."', ['"We regret the error." <- The statement']],
    ['coordinated verbs', 'She smiled and said: “You will see.”', ['“You will see.” <- She']],
    ['a verb that reports nothing by itself', '"Promise me that you will call," Dana sang to the children.', ['"Promise me that you will call," <- Dana']],
    ['a colon without a verb of speech', 'The union boss was blunt: "They lied to us."', ['"They lied to us." <- The union boss']],
    ['the participle is not the speaker', 'Speaking after talks with Premier Jan Nowak, Ortega noted that "the old ferry pier was forgotten."', ['that "the old ferry pier was forgotten." <- Ortega']],
    ['a reported chain', 'Lowell "asked for one more week," Price said.', ['Lowell "asked for one more week," <- Price']],
    ['goes on in the next sentence', 'The bridge is safe, Hale said. "We checked every bolt."', ['The bridge is safe | "We checked every bolt." <- Hale']],
    ['goes on in the next paragraph', '"We were first," Orr said.\n\n"Nobody helped us."', ['"We were first," | "Nobody helped us." <- Orr']],
    ['over paragraphs, attributed at the end', '"It was dark. I could not see.\n\n"Then the lights came on," Lee recalled.', ['"It was dark. I could not see. | "Then the lights came on," <- Lee']],
    ['announced at the end of a paragraph', 'The New Haven Star reports:\n\n"The council met at night and voted at once."', ['"The council met at night and voted at once." <- The New Haven Star']],
    ['signed', '“The best day of my life.” — Ines Ford, Salem', ['“The best day of my life.” <- Ines Ford, Salem']],
    ['a word between commas before the verb', 'Lowell, meanwhile, emphasized "the cost of a second ferry."', ['"the cost of a second ferry." <- Lowell']],
    ['parts of a sentence that two attributions split', '"A deal," said Brix, "subject to lawyers and," she sighed, "subject to the weather."', ['"A deal," | "subject to lawyers and," | "subject to the weather." <- Brix']],
    ['an aside between the parts', '"Whenever the siren sounds," Varley said, pointing at the tower, "we count the boats."', ['"Whenever the siren sounds," | "we count the boats." <- Varley']],
    ['the sentence before is about the speaker', 'Cora Whitlock shrugged. "I might sail it."', ['"I might sail it." <- Cora Whitlock']],
    ['goes on behind a gesture', '"The valve stuck," Grace Imada said. She shook her head. "A two-dollar valve."', ['"The valve stuck," <- Grace Imada', '"A two-dollar valve." <- Grace Imada']],
    ['turns that nobody is named for', '"A friend," said Cole. "Which friend?" "A generous one."', ['"A friend," <- Cole']],
    ['a headline', '‘We had no choice’: mayor defends closing the bridge', ['‘We had no choice’ <- mayor']],
    ['an entry of a list', '- "We want the depot open by May." — Ana Ferro, union president', ['"We want the depot open by May." <- Ana Ferro, union president']],
    ['whoever is quoted by somebody else', 'Local media quoted Governor Emil Vrba as saying the levee "will hold."', ['the levee "will hold." <- Governor Emil Vrba']],
    ['the marks at the edge of a content', 'Officials described the call as "fairly candid," noting that nobody had shouted.', ['the call as "fairly candid," <- Officials']],
    ['what leads into a clause of its own', 'The report called the pumps "old," noting that nobody had asked.', ['the pumps "old," <- The report']],
    ['what police have said', 'The bridge is "perfectly safe," as police have said.', ['The bridge is "perfectly safe," <- police']],
    ['reporters, taken for a verb', 'Carl Fenn told reporters the vote was "a sham."', ['the vote was "a sham." <- Carl Fenn']],
    ['a clause behind whoever is told', 'Reyes bragged to an informant that he "owned half the town."', ['that he "owned half the town." <- Reyes']],
    ['somebody else behind "but"', 'Mayor Ida Moss\'s office declined to comment, but an aide, speaking on condition of anonymity, described the mood as "grim."', ['the mood as "grim." <- an aide, speaking on condition of anonymity,']],
    ['the clause goes on behind the one that opens it', 'Fox charged that while the town waits for help, it is used as an "instrument."', ['that while the town waits for help, it is used as an "instrument." <- Fox']],
    ['two speakers in turn', '"I saw him," said Poe. "I did not," said Roe.', ['"I saw him," <- Poe', '"I did not," <- Roe']],
  ];
  for (const [what, text, quotes] of plain) {
    it(what, () => assert.deepEqual(markedQuotesOf(text), quotes));
  }

  const traps: [what: string, text: string, quotes: string[]][] = [
    ['a plural possessive inside', '‘It’s the boys’ club,’ she said.', ['‘It’s the boys’ club,’ <- she']],
    ['"said Smith, who said"', '"I was there," said Smith, who said he had seen two men.', ['"I was there," <- Smith']],
    ['"he said" after two men', 'Tom Hale met Jim Orr on Monday. "It went well," he said.', ['"It went well," <- he']],
    ['a quote inside a quote', '“He told me ‘never again’ and left,” Moss said.', ['“He told me ‘never again’ and left,” <- Moss']],
    ['an odd number of marks', 'She paid "too much, he said. The price rose.\n\n"It was a mistake," Hale said.', ['She paid "too much, <- he', '"It was a mistake," <- Hale']],
    ['a quote that ends a paragraph without a mark', '"Good," Orr said. "We stay.\n\nThe town waited.', ['"Good," | "We stay. <- Orr']],
    ['a cue verb only in the next sentence', '"You cannot eat a view." Dora Penrose has said so for years.', ['"You cannot eat a view." <- Dora Penrose']],
    ['a heading between quote and attribution', '"The talks were useful,"\n\nNO DEAL YET\n\nspokesman Arne Lund said on Monday.', ['"The talks were useful," <- spokesman Arne Lund']],
    ['a heading between quote and what is no attribution', '"We will rebuild the pier by May."\n\nA long winter\n\nThat was the promise of Mayor Lena Fox, who said it in the hall.', []],
    ['a nickname in a name that speaks', 'Zoe "Shorty" Smith said the race was hers.', []],
    ['a scare quote behind "so-called"', 'The minister said the so-called "pawn" was on its way.', ['the so-called "pawn" was on its way <- The minister']],
    ['a single mark turned the wrong way inside', '“If you say, ‘We are the law, ‘ well, you are not,” Moss said.', ['“If you say, ‘We are the law, ‘ well, you are not,” <- Moss']],
  ];
  for (const [what, text, quotes] of traps) it(`trap: ${what}`, () => assert.deepEqual(markedQuotesOf(text), quotes));

  it('nicknames, terms and titles are nobody’s quotes', () => {
    for (const text of ['Zoe "Shorty" Smith won the race on Sunday.', 'He moved the so-called "pawn" to the edge.', 'They met on the set of "The Long Road Home" in May.']) {
      const { found, notQuotes, unattributed } = attribute(text);
      assert.deepEqual([found.filter(({ marked }) => marked.length > 0).length, notQuotes.length, unattributed.length], [0, 1, 0], text);
    }
  });

  it('marked speech without anybody to attribute it to stays unattributed', () => {
    const { found, unattributed } = attribute('"We will rebuild the pier by May."\n\nThe tide came in at noon.');
    assert.equal(found.length, 0);
    assert.equal(unattributed.length, 1);
  });

  it('indirect speech, with and without "that"', () => {
    assert.deepEqual(quotesOf('The minister said that the harbor would close.'), ['that the harbor would close <- The minister']);
    assert.deepEqual(quotesOf('The minister said the harbor would close.'), ['the harbor would close <- The minister']);
    assert.deepEqual(quotesOf('The harbor will close, according to the minister.'), ['The harbor will close <- the minister']);
    assert.deepEqual(quotesOf('The harbor, the minister said, would close.'), ['The harbor | would close <- the minister']);
  });

  it('thoughts and plans are told from speech', () => {
    const actOf = (text: string): string | undefined => attribute(text).found[0]?.act;
    assert.equal(actOf('The minister believes that the harbor will close.'), 'thought');
    assert.equal(actOf('The minister wants to close the harbor.'), 'plan');
    assert.equal(actOf('The minister said the harbor would close.'), 'speech');
  });

  it('whoever relays somebody else’s words is kept', () => {
    const text = 'Price said Lowell had told him: "No."';
    const { found } = attribute(text);
    assert.equal(found.length, 1);
    const inner = found.find(({ spans }) => text.slice(...spans[0]!) === '"No."')!;
    assert.equal(text.slice(...inner.source!), 'Lowell');
    assert.equal(text.slice(...inner.via!), 'Price');
  });

  it('what shows, declines or only names is no speech', () => {
    for (const text of [
      'A sign on the door read "Back when the dough rises, not before noon."',
      'The bank declined to say how much it had lost.',
      'The ministry would not say how many soldiers had been hurt.',
      'The teacher said goodbye to the class.',
      'She pointed at a line on the wallpaper.',
    ]) {
      assert.deepEqual(quotesOf(text), [], text);
    }
  });

  it('two verbs of one source: the first content ends before the second verb', () => {
    assert.deepEqual(quotesOf('General Okoro acknowledged that the road had been mined but denied that his men had done it.'), [
      'that the road had been mined <- General Okoro',
      'that his men had done it <- General Okoro',
    ]);
  });

  it('transcript lines', () => {
    const text = 'ORTEGA: Thank you for coming.\n\nHALE: I had no choice.\n\nORTEGA: Then let us begin.';
    const speakers = attribute(text).found.filter(({ rule }) => rule === 'transcript').map(({ source }) => text.slice(...source!));
    assert.deepEqual(speakers, ['ORTEGA', 'HALE', 'ORTEGA']);
  });

  it('opening marks alone, and a text of one sentence, take at most twice the time of as much news', function () {
    this.timeout(60_000);
    const length = 150_000;
    const time = (piece: string): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const once = (): number => {
        const begun = performance.now();
        attribute(text);
        return performance.now() - begun;
      };
      return Math.min(once(), once());
    };
    const folder = join(import.meta.dirname, '../articles');
    const articles = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
    const sentence = articles.replace(/[.!?:;"“”‘„«»\s]+/g, ' ');
    const news = time(articles);
    // The machine may be busy with other things: twice as much is allowed.
    for (const piece of ['“', ' "', 'the old town by the river and ', sentence]) assert.ok(time(piece) < 2 * 2 * news, piece.slice(0, 40));
  });

  it('time grows linearly with a text of one sentence and with a text of quotes', function () {
    this.timeout(60_000);
    const time = (text: string): number => {
      const begun = performance.now();
      attribute(text);
      return performance.now() - begun;
    };
    for (const piece of ['the mayor said that the town, he added, ', '"Yes," said the mayor. ', '“', 'said ', '" a ']) {
      const ofLength = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      time(ofLength(8_000));
      const short = Math.max(20, time(ofLength(8_000)));
      assert.ok(time(ofLength(64_000)) < 8 * 5 * short, piece);
    }
  });
});
