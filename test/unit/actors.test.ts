import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Analysis, NameList } from '../../src/analysis';
import { createLocalEngine } from '../../src/engine/node';
import { readModels, type ModelName, type Models } from '../../src/analysis';
import { linkActors } from '../../src/analysis/actors/link';
import { findEntities } from '../../src/analysis/entities/find';
import { findAttributions } from '../../src/analysis/quotes/find';
import { tagWords } from '../../src/analysis/syntax/tag';
import { readArticle } from '../../src/analysis/text/read';
import { readModelFiles } from '../../src/engine/node';
import { createWordForms } from '../../src/engine/wordForms';
import { LINK_CASES } from './actors.cases';

const GIVEN = 'Anna Ben Clara David Erik Fiona Greta Hal Ida Jan Karen Leo Mary Nils Olga Paul Rosa Sean Tom Vera'.split(' ');

/** What share of each group is right today, rounded down to 5%; a group without an entry must be right throughout. */
const BOUNDS: Readonly<Record<string, number>> = { 'first person': 0.5 };

interface Mark {
  readonly letter: string;
  readonly start: number;
  readonly end: number;
}

/** Takes the marks out of a snippet. */
function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([a-z-]) ([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    marks.push({ letter: match[1]!, start: text.length, end: text.length + match[2]!.length });
    text += match[2]!;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

/** The actor of the longest mention that a mark and it share a word with, or `null`. */
function actorAt({ actors }: Analysis, { start, end }: Mark): string | null {
  let best: string | null = null;
  let longest = 0;
  for (const { id, mentions } of actors) {
    for (const mention of mentions) {
      const shared = Math.min(end, mention.end) - Math.max(start, mention.start);
      if (shared > longest) {
        longest = shared;
        best = id;
      }
    }
  }
  return best;
}

describe('actors', function () {
  this.timeout(30_000);
  const engine = createLocalEngine(join(import.meta.dirname, '..', '..', 'dist'));

  const missOf = async (marked: string): Promise<string | null> => {
    const { text, marks } = readMarks(marked);
    const analysis = await engine.analyze(text);
    const nameOf = (id: string | null | undefined): string => analysis.actors.find((actor) => actor.id === id)?.name ?? 'nobody';
    const actorOf = new Map<string, string | null>([['-', null]]);
    for (const mark of marks) {
      const actor = actorAt(analysis, mark);
      const own = `${text}\n  "${text.slice(mark.start, mark.end)}" is ${nameOf(actor)}`;
      const wanted = actorOf.get(mark.letter);
      if (wanted === undefined) {
        if (actor !== null && [...actorOf.values()].includes(actor)) return `${own}, who is somebody else`;
        // A place that only lies there is no actor; whoever is marked again must be one.
        if (actor === null && marks.filter(({ letter }) => letter === mark.letter).length > 1) return own;
        actorOf.set(mark.letter, actor);
      } else if (wanted !== actor) return `${own}, not ${nameOf(wanted)}`;
    }
    return null;
  };

  for (const [group, cases] of Object.entries(LINK_CASES)) {
    const bound = BOUNDS[group] ?? 1;
    it(`${group}: at least ${Math.round(bound * 100)}%`, async function () {
      const misses = (await Promise.all(cases.map(missOf))).filter((miss) => miss !== null);
      this.test!.title += ` (${cases.length - misses.length} of ${cases.length})`;
      assert.ok(cases.length - misses.length >= bound * cases.length, `\n${misses.join('\n')}`);
    });
  }

  it('give their names one type, but for what a user says of a name', async () => {
    const article = [
      'Tidewater Buys Rival',
      'Tidewater Energy Inc. said on Monday that it would buy a maker of batteries. "We know how to sell," said its chief executive, Constance Ruiz-Bell.',
      'Ms. Ruiz-Bell, who took over from the company’s founder, Walter Tidewater, said regulators had been told. Mr. Tidewater called the plan "madness."',
    ].join('\n\n');
    const typesOf = async (words: string, names?: NameList): Promise<string[]> => {
      const { actors, entities } = await engine.analyze(article, names === undefined ? {} : { names });
      for (const { type, actor } of entities) if (names === undefined && actor !== undefined) assert.equal(type, actors.find(({ id }) => id === actor)!.type);
      return entities.filter(({ start, end }) => article.slice(start, end).startsWith(words)).map(({ type }) => type);
    };
    assert.deepEqual(await typesOf('Tidewater'), ['organization', 'organization', 'person']);
    assert.deepEqual(await typesOf('Ruiz-Bell', { add: new Map([['Ruiz-Bell', 'organization']]), ignore: new Set() }), ['organization', 'organization']);
  });

  it('mark the names that only linking sees, but none that the user ignores', async () => {
    const article = '"Attacks are part of a plan," said Fauzia Moslem, president of the Women\'s Council. Mr. English, a baker, agreed. Crew member Zarmina Qadderi did not. The English bakers left.';
    const namesOf = async (ignore: readonly string[]): Promise<string[]> => {
      const { entities } = await engine.analyze(article, { names: { add: new Map(), ignore: new Set(ignore) } });
      return entities.filter(({ type }) => type === 'person').map(({ start, end }) => article.slice(start, end));
    };
    assert.deepEqual(await namesOf([]), ['Fauzia Moslem', 'English', 'Zarmina Qadderi']);
    assert.deepEqual(await namesOf(['Zarmina Qadderi']), ['Fauzia Moslem', 'English']);
  });

  it('reporters in bylines and credits are no actors, unless they act', async () => {
    const article = [
      'Ferry Runs Aground Off Gull Island',
      'By Dana Whitfield and Omar Haddad',
      'PORT CLARE, Maine (AP) -- A ferry with 40 people on board ran aground on Monday, and the captain, Lou Brand, swam ashore to get help.',
      '"I was wet anyway," Brand told Omar Haddad, who had come by boat. Haddad gave him a towel and wrote the rest down on his arm, because the paper had dissolved.',
      'Nobody was hurt, and the ferry was afloat again by the evening, when the tide had done what the crew could not do.',
      'Information for this article was contributed by Jane Ridley of The Gull Island Gazette.',
    ].join('\n\n');
    const { actors, entities } = await engine.analyze(article);
    const names = actors.map(({ name }) => name);
    assert.ok(names.includes('Lou Brand') && names.includes('Omar Haddad'), names.join('; '));
    assert.ok(!names.includes('Dana Whitfield') && !names.includes('Jane Ridley'), names.join('; '));
    for (const reporter of ['Dana Whitfield', 'Jane Ridley']) {
      const entity = entities.find(({ start, end }) => article.slice(start, end) === reporter);
      assert.ok(entity !== undefined && entity.actor === undefined, `${reporter} is a name without an actor`);
    }
  });

  it('each person is one actor, named in full, with what the name is shortened to', async () => {
    const { actors } = await engine.analyze('LUND RESIGNS\n\nPrime Minister Ingrid Lund resigned on Monday, after the harbor vote that nobody in her party had thought she could lose. Lund, 51, will teach.');
    const [lund, ...others] = actors.filter(({ type }) => type === 'person');
    assert.equal(others.length, 0);
    assert.equal(lund!.name, 'Ingrid Lund');
    assert.deepEqual(lund!.aliases, ['Lund']);
    assert.equal(lund!.role, 'Prime Minister');
  });

  it('mentions say how they refer and how sure the link is, in document order', async () => {
    const text = 'Norwegian Prime Minister Ingrid Lund spoke on Monday. She was brief. “I am tired,” Lund said. The Norwegian leader smiled.';
    const { actors } = await engine.analyze(text);
    const lund = actors.find(({ name }) => name === 'Ingrid Lund')!;
    assert.deepEqual(
      lund.mentions.map(({ start, end, form }) => [text.slice(start, end), form]),
      [['Ingrid Lund', 'name'], ['She', 'pronoun'], ['I', 'pronoun'], ['Lund', 'alias'], ['The Norwegian leader', 'description']],
    );
    for (const { confidence } of lund.mentions) assert.ok(confidence > 0.3 && confidence <= 1);
  });

  it('a quote without a source of its own has the speaker of the one before', async () => {
    const { quotes } = await engine.analyze('“We waited all night,” said Olga Brandt, a nurse. “Nobody came.”\n\n“Then the lights went out. I have never been so afraid of a hospital.”');
    assert.ok(quotes.length > 0);
    assert.deepEqual([...new Set(quotes.map(({ speaker, role }) => `${speaker}, ${role}`))], ['Olga Brandt, nurse']);
  });

  const speakers: readonly (readonly [text: string, speaker: string | null])[] = [
    ['“We are close,” said Ned Archer, a spokesman for President Emil Roth.', 'Ned Archer'],
    ['“We are close,” a spokesman for President Emil Roth said.', 'a spokesman for President Emil Roth'],
    ["“We are close,” said Peru's U.N. ambassador, Diego Salas.", 'Diego Salas'],
    ['NATO said on Friday that the letter had arrived.', 'NATO'],
    ['“We will not wait,” the Russian Foreign Ministry said in a statement.', 'Russian Foreign Ministry'],
    ['“It was dark,” said one of the survivors.', 'one of the survivors'],
    ['Some said that they would stay.', 'some'],
    ['Clara Boyd, who said she would not run again, is 71.', 'Clara Boyd'],
    ['“We are proud,” said a spokeswoman for the Harbor Authority.', 'Harbor Authority'],
    ['“We are proud,” a Tidewater Airlines spokesman said.', 'Tidewater Airlines'],
    ['The Ministry of Health closed the clinic. “It was unsafe,” a spokesman for the ministry said.', 'Ministry of Health'],
    ['“We knew,” said a spokesman for the firm.', 'a spokesman for the firm'],
    ['“We knew,” said one Harbor Authority official.', 'one Harbor Authority official'],
    ['“Nobody was hurt,” a statement from the Harbor Authority said.', 'Harbor Authority'],
    ['Sales will double, according to estimates from the Harbor Authority.', 'Harbor Authority'],
    ['Ingrid Lund’s letter said that the bridge was safe.', 'Ingrid Lund'],
    ['“We found nothing,” the report said.', 'the report'],
    ['The city filed a lawsuit. The lawsuit says that nobody was paid.', 'the lawsuit'],
    ['“We won,” team member Zarmina Qaderi told reporters.', 'Zarmina Qaderi'],
    ['“The boats stay in port,” said Coast Guard director General Yusuf al-Rashad.', 'Yusuf al-Rashad'],
    ['“They will pay,” said Labour’s Shadow Trade Secretary Yvonne Carver.', 'Yvonne Carver'],
    ['“We face a hard winter,” the secretary general of the IPC (Irish Port Council), Nuala Gall, said.', 'Nuala Gall'],
    ["Helen Winters rowed the race. “I was seasick,” Winter said.", 'Helen Winters'],
    ['Washington and its allies said that they would wait.', 'Washington'],
  ];
  for (const [text, speaker] of speakers) {
    it(`${speaker} speaks in: ${text}`, async () => {
      const { quotes } = await engine.analyze(text);
      assert.equal(quotes[quotes.length - 1]?.speaker, speaker);
    });
  }

  /** How long linking takes, in milliseconds, and how many names there are. */
  const timeOfLinking = (text: string, models: Models): { readonly time: number; readonly names: number } => {
    const read = readArticle(text);
    const tags = tagWords(read, models.tags);
    const entities = findEntities(read, models);
    const wordForms = createWordForms();
    const attributions = findAttributions(read, tags, entities, models, wordForms);
    let time = Infinity;
    for (let run = 0; run < 3; run++) {
      const begun = performance.now();
      linkActors(read, entities, attributions, models, wordForms);
      time = Math.min(time, performance.now() - begun);
    }
    return { time, names: entities.length };
  };
  const loadModels = async (): Promise<Models> => readModels((await readModelFiles(join(import.meta.dirname, '..', '..', 'dist', 'models'))) as Record<ModelName, Uint8Array>);

  it('time grows with the length of a chain of possessors and no faster', async function () {
    this.timeout(60_000);
    const models = await loadModels();
    const chain = (length: number): number => timeOfLinking(`They saw the ${"king's ".repeat(length)}dog.`, models).time / length;
    chain(1_000);
    const short = chain(1_000);
    const long = chain(8_000);
    assert.ok(long < 4 * short, `${long} ms a word, ${short} in a shorter one`);
  });

  it('time grows with the mentions and no faster: 2,500 and 20,000, hundreds of people of one surname among them', async function () {
    this.timeout(120_000);
    const models = await loadModels();
    const article = (mentions: number): string => {
      const lines: string[] = [];
      for (let i = 0; 4 * lines.length < mentions; i++) {
        const name = `${GIVEN[i % GIVEN.length]!} ${GIVEN[(i >> 2) % GIVEN.length]!.charAt(0)}. ${i % 3 === 0 ? 'Adler' : `Holt${'abcdefghij'.charAt(i % 10)}${'klmnopqrst'.charAt((i / 10) % 10)}`}`;
        lines.push(`Mayor ${name} of Boston met President Emil Roth on Monday. “We are late,” he said. The mayor told Adler that she knew.`);
      }
      return lines.join('\n\n');
    };
    const timePerMention = (mentions: number): number => {
      const { time, names } = timeOfLinking(article(mentions), models);
      assert.ok(names > 0.75 * mentions, `${names} names`);
      return time / names;
    };
    timePerMention(2_500);
    const few = timePerMention(2_500);
    const many = timePerMention(20_000);
    this.test!.title += ` (${(1000 * few).toFixed(0)} and ${(1000 * many).toFixed(0)} µs a mention)`;
    assert.ok(many < 4 * few, `${many} ms a mention, ${few} with fewer`);
  });

  it('two people of one surname who may both be meant are reported', async () => {
    const { findings, actors } = await engine.analyze('John Adler and Mary Adler own the shop. “We never close,” Adler said.');
    const ambiguous = findings.find(({ code }) => code === 'ambiguous-speaker');
    assert.deepEqual(ambiguous?.candidates?.map((id) => actors.find((actor) => actor.id === id)!.name).sort(), ['John Adler', 'Mary Adler']);
  });
});
