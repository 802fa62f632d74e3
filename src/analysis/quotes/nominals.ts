import { hashWord } from '../model/hash';
import { ADJ, ADV, CCONJ, DET, NOUN, NUM, PART, PRON, PROPN, VERB, X } from '../syntax/tags';
import { PERSON } from './nameTypes';
import type { Window } from './reading';
import { DASH, MARK, WORD } from './vocabulary';

/** A noun phrase without what follows its head: "the Harbor Department spokesman", "Dana Price", "he". Ranges of items. */
export interface Nominal {
  readonly first: number;
  readonly end: number;
}

/** Pronouns of an owner. */
export const OWNERS = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'].map(hashWord));
/** What an owner's name ends with. */
export const POSSESSIVE = new Set(["'s", "'"].map(hashWord));

/** The noun phrases of a view, in order; an owner ("Varga" in "Varga's claim", "her" in "her aide") is one of its own before the whole. */
export function findNominals(window: Window): Nominal[] {
  const found: Nominal[] = [];
  const { first, end } = window.view;
  for (let i = first; i < end; ) {
    const tag = window.tag(i);
    const owner = OWNERS.has(window.key(i));
    if (tag === PRON && !owner) {
      found.push({ first: i, end: i + 1 });
      i++;
      continue;
    }
    if (!owner && !beginsNominal(window, i)) {
      i++;
      continue;
    }
    if (owner) found.push({ first: i, end: i + 1 });
    let last = behindWork(window, i + 1);
    while (last < end) {
      if (POSSESSIVE.has(window.key(last)) && window.tag(last) === PART) {
        found.push({ first: i, end: last });
        last++;
      } else if (goesOn(window, last)) {
        last++;
      } else {
        break;
      }
    }
    found.push({ first: i, end: last });
    i = last;
  }
  return found;
}

/** The item behind a marked title between a determiner and its noun: `the "Paper Crown" | hitmaker`; else the item itself. */
function behindWork(window: Window, i: number): number {
  const { stretch } = window.items;
  if (window.kind(i) !== MARK || stretch[i]! < 0 || window.tag(i - 1) !== DET || !window.reading.segments[stretch[i]!]!.title) return i;
  let behind = i;
  while (stretch[behind] === stretch[i]) behind++;
  return window.tag(behind) === NOUN ? behind : i;
}

/** Nouns that say when, right behind another noun: "lawmakers yesterday rejected". */
export const DAYS = new Set(['yesterday', 'today', 'tonight', 'tomorrow'].map(hashWord));

/** Words for some of those just named. */
const SOME = new Set(['several', 'many', 'most', 'some', 'others', 'few', 'both'].map(hashWord));

function beginsNominal(window: Window, i: number): boolean {
  const { tag: tagOf, key: keyOf } = window.items;
  const tag = tagOf[i]!;
  if (tag === DET || tag === NUM || tag === NOUN || tag === PROPN || isPrefix(window, i)) return true;
  // "Several said"
  if (tag === ADJ && SOME.has(keyOf[i]!) && tagOf[i + 1] === VERB) return true;
  return tag === ADJ && (goesOn(window, i + 1) || keyOf[i - 1]! === 0);
}

/** Whether an item goes on with the noun phrase before it. */
function goesOn(window: Window, i: number): boolean {
  const { tag: tagOf, kind: kindOf } = window.items;
  const tag = tagOf[i]!;
  // "lawmakers | yesterday rejected"
  if (tag === NOUN && DAYS.has(window.key(i)) && tagOf[i - 1] === NOUN && tagOf[i + 1] === VERB) return false;
  if (tag === NOUN || tag === PROPN || tag === NUM || tag === ADJ) return kindOf[i]! === WORD;
  if (isPrefix(window, i)) return true;
  const next = tagOf[i + 1]!;
  // "Brandt & Lowe"
  if (tag === CCONJ) return (window.name(i) !== 0 && window.name(i) === window.name(i - 1)) || joinsTitles(window, i);
  if (tag === DET) return tagOf[i - 1]! === DET || tagOf[i - 1]! === ADV;
  const isGluedOn = kindOf[i - 1]! === DASH && isGlued(window, i - 1);
  // "the left-back"
  if (tag === ADV) return isGluedOn || (tagOf[i - 1]! === DET && (next === ADJ || next === NUM));
  // "the leaked memo", "the Leeds-based firm"
  if (tag === VERB) return (tagOf[i - 1]! === DET || tagOf[i - 1]! === ADJ || isGluedOn) && (next === NOUN || next === PROPN || next === ADJ);
  // "vice-president", "al-Qaeda": a hyphen with no blank around it
  return kindOf[i]! === DASH && isGlued(window, i) && (next === NOUN || next === PROPN || next === ADJ || next === ADV || next === VERB || next === NUM);
}

/** Whether an "and" joins two titles of one person: "CEO | and co-founder Ida Moss". */
function joinsTitles(window: Window, and: number): boolean {
  if (!window.facts(and - 1).occupation || window.name(and - 1) !== 0) return false;
  let title = and + 1;
  while (title < and + LONGEST_TITLE && window.name(title) === 0 && (window.tag(title) === NOUN || window.tag(title) === PROPN || window.tag(title) === ADJ || window.kind(title) === DASH || window.tag(title) === X)) title++;
  return title > and + 1 && window.name(title) === PERSON && window.facts(title - 1).occupation;
}
const LONGEST_TITLE = 6;

/** Whether an item is no word by itself, but the beginning of one: "co-author Ida Moss", "his ex-wife". */
const isPrefix = (window: Window, i: number): boolean => window.tag(i) === X && window.kind(i + 1) === DASH && goesOn(window, i + 1);

/** Dashes that part, whatever stands around them: "after Labor Day—claims that". */
const PARTING = new Set(['—', '―', '--'].map(hashWord));

function isGlued(window: Window, i: number): boolean {
  const { items } = window.reading;
  return !PARTING.has(window.key(i)) && window.has(i - 1) && window.has(i + 1) && items.end[i - 1] === items.start[i] && items.end[i] === items.start[i + 1];
}

/** The head of a noun phrase: its last noun or name, else its last word. */
export function headOf(window: Window, { first, end }: Nominal): number {
  const { tag: tagOf } = window.items;
  for (let i = end - 1; i >= first; i--) {
    const tag = tagOf[i]!;
    if (tag === NOUN || tag === PROPN) return i;
  }
  return end - 1;
}
