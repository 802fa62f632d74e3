import type { Analysis, Span } from '../article';

/** A text as a person reads it, and where its offsets stand in the text as it was given. */
export interface Unescaped {
  readonly text: string;
  /** The analysis of `text` as one of the text that was given. */
  locate(analysis: Analysis): Analysis;
}

/**
 * What stands for a letter: `&quot;`, `&#8217;` (also escaped twice, `&amp;quot;`), a soft hyphen, and what becomes of UTF-8 that was read as Latin: "â€œNo,â€ said JosÃ©".
 * Rare in other text, and looked for in one go.
 */
const ESCAPE =
  /&(?:amp;){0,2}(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));|\u00ad|â[€\u0080](?:[œ™˜“”\u0093-\u009d¢¦]|(?=[\s.,;:!?)]|$))|â[‚\u0082]¬|Ã[\u0080-\u00bf€‚-„†-‰Š‹ŒŽ‘•–—˜™š›œžŸƒˆ]|Â[\u00a0-\u00bf]/g;
const MAY_BE_ESCAPED = /&[#A-Za-z]|[\u00adâÂÃ]/;

/** Words of HTML for what is no accented letter. */
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: '', lrm: '', rlm: '',
    ldquo: '“', rdquo: '”', bdquo: '„', lsquo: '‘', rsquo: '’', sbquo: '‚', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
    ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', pound: '£', euro: '€', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™', sect: '§', frac12: '½',
    szlig: 'ß', aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ', lstrok: 'ł', Lstrok: 'Ł', dstrok: 'đ', Dstrok: 'Đ', inodot: 'ı',
  }),
);
/** How HTML calls the marks of accented letters ("eacute" is é), and the marks. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', ring: '\u030a', cedil: '\u0327', caron: '\u030c', ogon: '\u0328', macr: '\u0304', breve: '\u0306', dot: '\u0307' }),
);
/** What bytes from 0x80 on are in the Latin code page of Windows; the others are the characters of their numbers. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Takes the escapes out of a text; `null` where it has none. Linear in its length. */
export function unescaped(written: string): Unescaped | null {
  if (!MAY_BE_ESCAPED.test(written)) return null;
  /** The escapes: where each stands, and where its letter stands in the text without them. */
  const spans: Span[] = [];
  const letters: Span[] = [];
  let text = '';
  let last = 0;
  for (const match of written.matchAll(ESCAPE)) {
    const letter = letterOf(match);
    if (letter === undefined) continue;
    text += written.slice(last, match.index);
    last = match.index + match[0].length;
    spans.push([match.index, last]);
    letters.push([text.length, text.length + letter.length]);
    text += letter;
  }
  if (spans.length === 0) return null;
  text += written.slice(last);

  /** Where an offset stands in the text as it was given. The end of a span stands before a soft hyphen that follows, a start behind one that precedes. */
  const place = (offset: number, isEnd: boolean): number => {
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (letters[middle]![0] < (isEnd ? offset : offset + 1)) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return offset;
    const behind = letters[low - 1]![1];
    const [start, end] = spans[low - 1]!;
    return offset >= behind ? end + offset - behind : isEnd ? end : start;
  };
  const located = ([start, end]: Span): Span => [place(start, false), place(end, true)];
  const allLocated = (some: readonly Span[]): Span[] => some.map(located);
  const locatedHere = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({ ...one, start: place(one.start, false), end: place(one.end, true) });

  return {
    text,
    locate: ({ structure, actors, entities, quotes, findings, ...rest }) => ({
      ...rest,
      length: written.length,
      structure: {
        headline: structure.headline && located(structure.headline),
        dateline: structure.dateline && located(structure.dateline),
        headings: allLocated(structure.headings),
        boilerplate: allLocated(structure.boilerplate),
        credits: allLocated(structure.credits),
      },
      actors: actors.map((actor) => ({ ...actor, mentions: actor.mentions.map(locatedHere) })),
      entities: entities.map(locatedHere),
      quotes: quotes.map((quote) => ({
        ...quote,
        spans: allLocated(quote.spans),
        marked: allLocated(quote.marked),
        source: quote.source && located(quote.source),
        cue: quote.cue && located(quote.cue),
      })),
      findings: findings.map((finding) => ({ ...finding, span: located(finding.span) })),
    }),
  };
}

/** What an escape stands for; `undefined` where it stands for itself ("AT&T;", "&c;"). */
function letterOf([written, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  const code = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : null;
  if (code !== null) return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
  if (name !== undefined) return CHARACTERS.get(name) ?? accented(name);
  if (written === '\u00ad') return '';
  // The first byte of a character in UTF-8 says how many follow; each of those has six bits. The last one of a closing mark is often lost: it is no character in Windows.
  const bits = (index: number): number => (index < written.length ? byteOf(written.charAt(index)) & 0x3f : byteOf('\u009d') & 0x3f);
  return String.fromCharCode(written.startsWith('â') ? 0x2000 | (bits(1) << 6) | bits(2) : ((byteOf(written) & 0x1f) << 6) | bits(1));
}

/** The byte that was read as a character. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  return code <= 0xff ? code : 0x80 + WINDOWS.indexOf(char);
}

/** The letter that HTML calls "eacute". */
function accented(name: string): string | undefined {
  const mark = ACCENTS.get(name.slice(1));
  const letter = mark === undefined ? '' : (name.charAt(0) + mark).normalize('NFC');
  return letter.length === 1 ? letter : undefined;
}
