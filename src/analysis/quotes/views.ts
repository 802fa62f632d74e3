import type { TagArray } from '../syntax/tags';
import { AUX, TAGS, VERB } from '../syntax/tags';
import { classOf, LETTER } from '../text/characters';
import type { Article } from '../text/read';
import { firstWithin, type Segment } from './segments';
import { COLON, COMMA, MARK, OUTSIDE_FACTS, SPEECH_FACTS, STOP, SYMBOL, WORD, type WordFacts } from './vocabulary';

/** The codes of items that are no words: marked speech, and what lies outside of the sentence. */
export const SPEECH_TAG = TAGS.length;
export const OUTSIDE_TAG = TAGS.length + 1;

/** No view has more items: whatever looks over a whole view stays linear also in a text of one sentence. */
const LONGEST = 160;

/** So many items of nothing stand before and behind each view, so that a look at the neighbors needs no check. */
export const MARGIN = 8;

/** The article's tokens in the order they are read, each stretch of marked speech folded into one item; flat arrays. */
export interface Items {
  readonly facts: WordFacts[];
  readonly key: Int32Array;
  readonly kind: Uint8Array;
  readonly tag: Uint8Array;
  /** 1 + the index of the type of the name an item is part of, 0 for none. */
  readonly name: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The segment an item stands for, or -1. */
  readonly segment: Int32Array;
  /** The marked stretch that is no speech in which an item stands, or -1. */
  readonly stretch: Int32Array;
  /** The token an item is (for a segment, its first). */
  readonly token: Int32Array;
}

/** A sentence as a reader hears it, what is quoted folded away; or a sentence inside of what is quoted. */
export interface View {
  /** The range of its items. */
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  /** The segment it lies in, or -1 for the running text. */
  readonly inside: number;
}

export interface Views {
  readonly items: Items;
  /** In reading order; the sentences inside a segment follow the one that holds it. */
  readonly views: readonly View[];
}

/** Folds marked speech away and cuts the rest into sentences. `"A. B," he said.` is one view of five items: speech , he said . */
export function readViews(article: Article, tags: TagArray, names: Uint8Array, segments: readonly Segment[], words: readonly WordFacts[]): Views {
  const { tokens, sentences, paragraphs } = article;
  const capacity = tokens.length + 2 * segments.length + (sentences.length + paragraphs.length + 2 * segments.length + 2 + Math.ceil(tokens.length / (LONGEST / 2))) * MARGIN;
  const items: Items = {
    facts: new Array<WordFacts>(capacity).fill(OUTSIDE_FACTS),
    key: new Int32Array(capacity).fill(OUTSIDE_FACTS.key),
    kind: new Uint8Array(capacity).fill(OUTSIDE_FACTS.kind),
    tag: new Uint8Array(capacity).fill(OUTSIDE_TAG),
    name: new Uint8Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    segment: new Int32Array(capacity).fill(-1),
    stretch: new Int32Array(capacity).fill(-1),
    token: new Int32Array(capacity),
  };
  let count = 0;
  const push = (word: WordFacts): void => {
    items.facts[count] = word;
    items.key[count] = word.key;
    items.kind[count] = word.kind;
  };
  const pushToken = (token: number, isMarked: boolean, stretch: number): void => {
    push(words[tokens.word[token]!]!);
    // An apostrophe is no mark: "the club's first bar in ’83".
    if (!isMarked && items.kind[count] === MARK) items.kind[count] = SYMBOL;
    items.stretch[count] = stretch;
    items.tag[count] = tags[token]!;
    items.name[count] = names[token]!;
    items.start[count] = tokens.start[token]!;
    items.end[count] = tokens.end[token]!;
    items.token[count++] = token;
  };
  const pushSegment = (index: number): void => {
    const { start, end, firstToken, ending } = segments[index]!;
    push(SPEECH_FACTS[ending]);
    items.tag[count] = SPEECH_TAG;
    items.start[count] = start;
    items.end[count] = end;
    items.segment[count] = index;
    items.token[count++] = firstToken;
  };
  /** Whether a sentence of the article ends behind a token. */
  const ends = new Uint8Array(tokens.length + 1);
  for (const { endToken } of sentences) ends[endToken] = 1;

  const views: View[] = [];
  const pushView = (first: number, paragraph: number, inside: number): void => {
    views.push({ first, end: count, paragraph, inside });
    count += MARGIN;
  };
  count += MARGIN;
  let next = 0;
  /** Behind the last token of a marked stretch that is no speech. */
  let markedTo = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const { kind, bodyToken, endToken } = paragraphs[p]!;
    if (kind === 'boilerplate' || kind === 'credit') continue;
    while (next < segments.length && segments[next]!.firstToken < bodyToken) next++;
    let first = count;
    let inner: number[] = [];
    const close = (): void => {
      if (count > first) pushView(first, p, -1);
      for (const index of inner) pushInner(index);
      inner = [];
      first = count;
    };
    const pushInner = (index: number): void => {
      const segment = segments[index]!;
      let from = count;
      const last = segment.closed ? segment.endToken - 1 : segment.endToken;
      for (let token = firstWithin(segment); token < last; token++) {
        pushToken(token, true, -1);
        if (ends[token + 1] === 0 && token + 1 < last && count - from < LONGEST) continue;
        pushView(from, p, index);
        from = count;
      }
    };
    for (let token = bodyToken; token < endToken; ) {
      const segment = segments[next];
      if (segment !== undefined && segment.firstToken === token) {
        const index = next++;
        if (!segment.speech) markedTo = segment.endToken;
        if (segment.speech) {
          pushSegment(index);
          inner.push(index);
          token = segment.endToken;
          if (endsView(article, tags, segment, words, ends, endToken) || count - first >= LONGEST) close();
          continue;
        }
      }
      pushToken(token, token < markedTo, token < markedTo ? next - 1 : -1);
      token++;
      // A mark behind the period belongs to a segment that is a view of its own kind: the sentence ends where the article's does.
      if (ends[token] === 1 || count - first >= LONGEST) {
        // "He told them:" at a paragraph's end announces what the next paragraph quotes.
        const announced = segments[next];
        const following = paragraphs[p + 1];
        if (
          token === endToken && words[tokens.word[token - 1]!]!.kind === COLON && announced !== undefined && announced.speech &&
          following !== undefined && announced.firstToken === following.bodyToken
        ) {
          pushSegment(next);
        }
        close();
      }
    }
    close();
  }
  return { items, views };
}

/** How far behind a quote that ends in a period its reporting verb may stand, and behind one that ends in ? or !. */
const REACH = 7;
const FAR_REACH = 24;

/** Whether the sentence ends with a marked stretch, or goes on behind it: `"No!" the crowd shouted.` */
function endsView(article: Article, tags: TagArray, segment: Segment, words: readonly WordFacts[], ends: Uint8Array, endToken: number): boolean {
  const { tokens, text } = article;
  const next = segment.endToken;
  if (next >= endToken) return true;
  const kind = words[tokens.word[next]!]!.kind;
  if (kind === COMMA || kind === COLON) return false;
  if (kind === STOP) return false;
  const first = text.charAt(tokens.start[next]!);
  if (classOf(first.charCodeAt(0)) === LETTER && first === first.toLowerCase()) return false;
  if (ends[next] === 0 && segment.ending !== '.' && segment.ending !== '?') return false;
  if (segment.ending === ',' || segment.ending === '') return false;
  // `"We will go." Smith said.` and `"Why?" Anna Smith, the mayor, asked reporters.`: the first verb reports speech, within reach.
  const reach = segment.ending === '.' ? REACH : FAR_REACH;
  for (let token = next; token < Math.min(endToken, next + reach); token++) {
    const word = words[tokens.word[token]!]!;
    if (tags[token] === VERB) {
      if (!word.reporting) return true;
      return segment.ending === '.' && (!isShortAttribution(article, words, token, endToken) || introducesQuote(article, words, token, endToken));
    }
    if (tags[token] === AUX || ends[token + 1] === 1 || (segment.ending === '.' && word.kind !== WORD)) return true;
  }
  return true;
}

/** `"The pump leaks." She adds, "Who paid for it?"`: the quote behind the verb is the one it introduces. */
function introducesQuote(article: Article, words: readonly WordFacts[], verb: number, endToken: number): boolean {
  const { word } = article.tokens;
  return verb + 2 < endToken && words[word[verb + 1]!]!.kind !== STOP && words[word[verb + 2]!]!.kind === MARK;
}

/** `"..." Smith said.` and `"..." Smith said, "..."`: nothing of its own follows the verb. */
function isShortAttribution(article: Article, words: readonly WordFacts[], verb: number, endToken: number): boolean {
  if (verb + 1 >= endToken) return true;
  const { kind } = words[article.tokens.word[verb + 1]!]!;
  return kind === STOP || kind === COMMA;
}
