import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Analysis } from '../../src/analysis';
import { createLocalEngine } from '../../src/engine/node';

/**
 * Plain attributions: every construction with every kind of source, with verbs of reporting and marks in turn. Nothing here is rare in a newspaper, so nearly all must be
 * right whatever words stand in it. `«...»` stands for marks of any style, `S` for the source, `V` for the verb.
 */
const MARKED: readonly string[] = [
  '«F,» S V.', '«F,» V S.', '«F,» S V on Monday.', '«F,» V S on Monday.', 'S V: «F.»', 'S V, «F.»', 'S V in a letter: «F.»', 'In a letter on Friday, S V: «F.»',
  'S V the plan was «P.»', 'S V that the plan was «P».', 'The plan was «P,» S V.', 'The plan was «P,» V S.', 'The plan was «P», S V.', 'The plan was «P», V S.',
  '«F,» S V, «and it will rain.»', '«F,» S V. «It will rain.»', '«F,» V S. «It will rain.»', 'According to S, the plan was «P.»', 'The plan was «P,» according to S.', '«F,» according to S.',
  '«Will it rain?» asked S.', '«Will it rain?» S asked.', '«F,» S told reporters.', 'S told the Courier: «F.»', 'S V the plan was «P» and «Q».', 'Speaking at a rally, S V: «F.»',
  '«F,» S V, pointing at the river.', '«It will rain. F,» S V.', 'S called the vote «P.»', 'S described the vote as «P.»', '«F», S V.', '«F», V S.', '«F!» S V.',
  'In a statement, S V «F.»', 'In the words of S, the plan was «P.»', 'As S put it, «F.»', 'Asked about the plan, S V: «F.»', '«F,» S V, adding that it was «P.»', 'But S V: «F.»',
  '«F,» S V quietly.', '«F,» S told a crowd of 300 in Hull.', '«F,» S V, before adding: «It will rain.»', 'S V: «F.» «It will rain,» S added.', 'The council would «learn from this,» S V.',
  'S vowed to «learn from this.»', 'S urged voters to «learn from this.»', 'S accused the council of «P.»', 'S dismissed the vote as «P.»', 'In what S called «P», the vote was put off.',
  'S pledged «a full and fair review» of the fire.', '«F,» S V that day.', '«F,» S has often said.', 'S concluded by saying: «F.»', '«F,» S began. «It will rain.»',
  'S opened with the words «F.»', '«P» is how S describes the vote.', '«F,» came the reply from S.', '«It will rain.» «F,» S V.', '«F,» S said, according to the Courier.',
];
const UNMARKED: readonly string[] = [
  'S V «that C».', 'S said «C».', '«C», S V.', 'According to S, «C».', '«C», according to S.', 'S told reporters on Monday «that C».', 'S told the inquiry «that C».', 'S has said «that C».',
  'S V «that C and that it will rain».', 'S said «C», adding «that it will rain».', 'S denied «that C».', 'S asked «whether C».', 'In a statement, S V «that C».', 'S V in a statement «that C».',
  'Asked about the fire, S V «that C».', 'But S V «that C».', 'S fears «that C».', 'S explained «how C».', 'S was quoted as saying «that C».', '«C», S told reporters.',
];

const SOURCES: readonly string[] = [
  'Marta Kowal', 'Kowal', 'Tran Thi Hoa', "Sean O'Dowd", 'Dr. J. R. Okafor', 'Mayor Ada Brandt', 'Lt. Col. Sami Haddad', 'Prof Lena Adeyemi of Leeds University',
  'the Minister for Health, Niamh Doyle,', "the union's general secretary, Tomasz Rybak,", 'her lawyer, Nadia Rossi,', 'Niamh Doyle, the Minister for Health,', 'Ida Moss, 34, a nurse from Hull,',
  'Ben Achebe, who runs the ferry,', 'the police chief', 'one resident', 'a spokesman for the company', 'a nurse who asked not to be named', 'the bishop of Durham',
  'Brightwater Energy', 'the United Nations', 'the ministry', 'the Kremlin', 'the New Haven Star',
];
const VERBS = ['said', 'claimed', 'added', 'warned', 'insisted', 'argued', 'explained', 'recalled', 'admitted', 'joked', 'noted', 'stressed', 'complained', 'countered', 'observed', 'lamented', 'wrote', 'concluded'];
const CLAUSE_VERBS = ['said', 'claimed', 'warned', 'insisted', 'argued', 'explained', 'noted', 'stressed', 'complained', 'concluded', 'alleged', 'acknowledged'];
const MARKS = ['""', '“”', '‘’'];
const SENTENCES = ['We have waited long enough for this bridge', 'There is no plan for the winter', 'You cannot run a hospital on promises', 'They left us with nothing'];
const PHRASES = ['a slap in the face', 'a betrayal of voters', 'years of neglect', 'a matter of weeks'];
const CLAUSES = ['the bridge had been closed for a year', 'the company owed $3 million', 'two men had been arrested', 'the talks had failed'];

/** What share of a construction's sentences may be wrong. */
const TOLERATED = 1 / 24;

interface Case {
  readonly text: string;
  /** What is said, piece by piece: start and end. */
  readonly contents: readonly (readonly [number, number])[];
  readonly source: readonly [number, number];
}

/** Puts words into a construction. The sentence stands in an article of its own, so that nothing else decides. */
function build(construction: string, source: string, n: number, isMarked: boolean): Case {
  const verbs = isMarked ? VERBS : CLAUSE_VERBS;
  const marks = MARKS[n % MARKS.length]!;
  // A single mark would close at the apostrophe of a name.
  const [open, close] = isMarked ? (marks === '‘’' && source.includes("'") ? '""' : marks) : ['', ''];
  const whole = construction.replaceAll('Q', 'beyond repair').replaceAll('F', SENTENCES[n % 4]!).replaceAll('P', PHRASES[n % 4]!).replaceAll('C', CLAUSES[n % 4]!);
  const words = whole.replace(/\bV\b/, verbs[n % verbs.length]!);
  let body = '';
  const contents: [number, number][] = [];
  let at: [number, number] | null = null;
  for (const piece of words.split(/([«»]|\bS\b)/)) {
    if (piece === '«') contents.push([body.length, -1]);
    if (piece === '»') contents.at(-1)![1] = body.length + close!.length;
    if (piece !== 'S') {
      body += piece === '«' ? open : piece === '»' ? close : piece;
      continue;
    }
    const rest = words.slice(words.indexOf('S') + 1);
    const named = at === null ? (/^[.,]/.test(rest) ? source.replace(/,$/, '') : source) : 'they';
    at ??= [body.length, body.length + source.replace(/,$/, '').length];
    body += named;
  }
  body = body.charAt(0).toUpperCase() + body.slice(1);
  const before = 'Bridge vote splits the town\n\nThe council met on Friday. The meeting lasted four hours.\n\n';
  const moved = ([start, end]: readonly [number, number]): [number, number] => [start + before.length, end + before.length];
  return { text: `${before}${body}\n\nA second vote is due in March.`, contents: contents.map(moved), source: moved(at!) };
}

/** Whether each piece is part of a quote of the source: marked words as a whole, others by nine tenths. */
function isRight({ text, contents, source }: Case, { quotes }: Analysis, isMarked: boolean): boolean {
  return contents.every(([start, end]) =>
    quotes.some((quote) => {
      const by = quote.source;
      if (by === null || !((by[0] < source[1] && source[0] < by[1]) || text.slice(...by) === 'they')) return false;
      const [from, to] = [quote.spans[0]![0], quote.spans.at(-1)![1]];
      const shared = Math.min(to, end) - Math.max(from, start);
      return isMarked ? shared >= end - start - 2 : shared / (Math.max(to, end) - Math.min(from, start)) >= 0.9;
    }),
  );
}

describe('plain attributions', function () {
  this.timeout(120_000);
  const engine = createLocalEngine(join(import.meta.dirname, '..', '..', 'dist'));

  for (const [kind, constructions] of [['marked', MARKED], ['unmarked', UNMARKED]] as const) {
    for (const construction of constructions) {
      it(`${kind}: ${construction}`, async () => {
        const wrong: string[] = [];
        let count = 0;
        for (const [s, source] of SOURCES.entries()) {
          for (let round = 0; round < 3; round++) {
            const one = build(construction, source, s + 7 * round, kind === 'marked');
            count++;
            if (!isRight(one, await engine.analyze(one.text), kind === 'marked')) wrong.push(one.text.split('\n\n')[2]!);
          }
        }
        assert.ok(wrong.length <= count * TOLERATED, `${wrong.length} of ${count} are wrong:\n${wrong.join('\n')}`);
      });
    }
  }
});
