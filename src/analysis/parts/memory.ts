import type { Analysis, Span } from '../article';
import type { NameList } from '../entities/mention';
import type { Tagged } from '../entities/tagger';
import type { Framed } from '../quotes/frame';
import type { TagArray } from '../syntax/tags';
import { isBinary, type Article } from '../text/read';
import { alignSpans } from '../text/align';
import { Merger } from './merge';
import { splitParts } from './split';

/** What the stages worked out for a part, to be looked up when the part is read again after an edit. */
export interface Steps {
  readonly article: Article;
  readonly tags: TagArray;
  readonly tagged: Tagged;
  readonly framed: Framed;
}

/** What the reading of a part comes to. */
export interface Learned {
  readonly analysis: Analysis;
  readonly steps: Steps;
}

/** A part of the document as it is now. */
export interface Part {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Of the analysis: a new number for each. */
  key: number;
  analysis: Analysis | null;
  /** Of the part as it was when it was read last. */
  steps: Steps | null;
}

/** The steps of so many parts are kept, those read last; of a megabyte's worth. They take ten times the room of the text. */
const MOST_STEPS = 80;

/** What is known of a document from its versions so far. Holds one version's text. */
export class Memory {
  private text = '';
  private names = '';
  private parts: readonly Part[] = [];
  private keys = 0;
  /** Puts the parts together. */
  readonly merger = new Merger();
  /** The parts with steps, the one read last at the end. */
  private readonly withSteps: Part[] = [];

  /** With `lasting` false it keeps nothing: for a text that does not come again. */
  constructor(private readonly lasting = true) {}

  /** Turns to a version of the document: what an edit did not touch is kept. */
  turnTo(text: string, names: NameList | undefined): void {
    const spans: readonly Span[] = isBinary(text) ? [[0, text.length]] : splitParts(text);
    // JSON knows no maps and sets.
    const asked = JSON.stringify(names === undefined ? null : [[...names.add], [...names.ignore]]);
    const before = this.parts;
    const { of, same } = alignSpans({ text: this.text, spans: before.map(({ start, end }): Span => [start, end]) }, { text, spans });
    const unchanged = asked === this.names;
    this.parts = spans.map(([start, end], index): Part => {
      const old = before[of[index]!];
      const kept = old !== undefined && unchanged && same(index) ? old : undefined;
      return { index, start, end, key: kept?.key ?? 0, analysis: kept?.analysis ?? null, steps: old?.steps ?? null };
    });
    this.text = text;
    this.names = asked;
    const now = new Map(this.parts.map((part) => [before[of[part.index]!], part]));
    const still = this.withSteps.map((part) => now.get(part)).filter((part) => part !== undefined);
    this.withSteps.splice(0, Infinity, ...still);
  }

  /** The parts: first those that are known, then the others, the nearest to an offset first. */
  inOrder(near: number): Part[] {
    const distance = ({ start, end }: Part): number => Math.max(0, start - near, near - end);
    return [...this.parts].sort((a, b) => Number(a.analysis === null) - Number(b.analysis === null) || distance(a) - distance(b) || a.index - b.index);
  }

  /** Keeps what was found out about a part; gives back its analysis. */
  learn(part: Part, { analysis, steps }: Learned): Analysis {
    part.key = ++this.keys;
    if (!this.lasting) return analysis;
    part.analysis = analysis;
    part.steps = steps;
    // The document went on meanwhile: this part is none of it any more.
    if (this.parts[part.index] !== part) return analysis;
    const at = this.withSteps.indexOf(part);
    if (at >= 0) this.withSteps.splice(at, 1);
    this.withSteps.push(part);
    if (this.withSteps.length > MOST_STEPS) this.withSteps.shift()!.steps = null;
    return analysis;
  }
}
