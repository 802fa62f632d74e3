import type { Span } from '../article';
import { isBlankAt, isWordAt } from './characters';
import { unescaped } from './escapes';

/** Whether there is anything in a text that markup is made of. */
const MAY_BE_MARKUP = /[*_<>]|\]\(|\[\^|^---/;
/** What stands before the text of some Markdown files: title, date and tags for a program. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?:[\w-]+:|[ \t#]|- )[^\n]*\n|\r?\n){1,60}?---[ \t]*(?:\r?\n|$)/;
const HTML_TAG = /<\/?(?:a|abbr|b|blockquote|br|cite|div|em|figcaption|figure|h[1-6]|i|img|li|ol|p|q|s|section|small|span|strong|sub|sup|u|ul)(?:\s[^<>]{0,400})?\/?>/gi;
/** Where a link goes, or what a picture or footnote is: "](https://...)", "![...](...)", "[^1]". */
const PICTURE = /!\[[^\][]{0,400}\]\((?:[^()\s]|\([^()\s]{0,100}\)){1,800}(?:\s[^()]{0,200})?\)/g;
const LINK = /\[([^\][]{1,400})\](\((?:[^()\s]|\([^()\s]{0,100}\)){1,800}(?:\s[^()]{0,200})?\))/g;
const FOOTNOTE = /\[\^[^\][\s]{1,40}\]:?/g;
const QUOTED_LINE = /^[ \t]*(?:>[ \t]?)+/gm;

/**
 * A text without its Markdown and HTML: blanks stand in the place of each character of it, so that all offsets stay what they are. `*"Never,"* said **Ida Moss**,
 * the [mayor](https://example.org)` reads as `"Never," said Ida Moss, the mayor`. What no closing mark belongs to stays: "5 * 3", "f***ing", "[sic]".
 */
export const withoutMarkup = (text: string): string => fillMarkup(text, ' ');

/** What stands for markup in a text that is shown: no text has it. */
const NOTHING = '\0';

/** For a text: the words of a span as a person reads them, without markup and escapes, and without the signs of a heading. */
export function wordsIn(text: string): (span: Span) => string {
  const filled = fillMarkup(text, NOTHING);
  const words = filled === text ? ([start, end]: Span) => text.slice(start, end) : ([start, end]: Span) => filled.slice(start, end).replaceAll(NOTHING, '');
  return (span) => {
    const written = words(span).replace(HEADING, '');
    return unescaped(written)?.text ?? written;
  };
}
const HEADING = /^#{1,6} +/;

/** A text with a character in the place of each character of its markup; line ends stay. */
function fillMarkup(text: string, filler: string): string {
  if (!MAY_BE_MARKUP.test(text)) return text;
  const fill = (markup: string): string => markup.replace(/[^\r\n]/g, filler);
  let plain = text.replace(FRONT_MATTER, fill);
  if (plain.includes('<')) plain = plain.replace(HTML_TAG, fill);
  if (plain.includes('](')) {
    plain = plain.replace(PICTURE, fill).replace(LINK, (_, words: string, target: string) => filler + words + filler + filler.repeat(target.length));
  }
  if (plain.includes('[^')) plain = plain.replace(FOOTNOTE, fill);
  if (plain.includes('>')) plain = plain.replace(QUOTED_LINE, fill);
  if (plain.includes('*') || plain.includes('_')) plain = withoutEmphasis(plain, filler);
  return filler === ' ' && plain !== text ? plain.replace(POSSESSIVE, (_, blanks: string, ending: string) => ending + blanks) : plain;
}

/** The ending of a possessor, which markup parted from it: "**Moss**'s" reads as "Moss's", a few characters too early. */
const POSSESSIVE = /(?<=\S)( {1,800})(['’]s)(?!\w)/g;

const RUN = /([*_])\1{0,2}/g;

/** Takes out the runs of * and _ that open and close emphasis within a paragraph. */
function withoutEmphasis(text: string, filler: string): string {
  const runs: Span[] = [];
  /** Where each kind of run was opened last. */
  const open = new Map<string, number>();
  let from = 0;
  for (const match of text.matchAll(RUN)) {
    const [run] = match;
    const start = match.index;
    const end = start + run.length;
    if (EMPTY_LINE.test(text.slice(from, start))) open.clear();
    from = end;
    const opened = open.get(run);
    if (opened !== undefined && !isBlankAt(text, start - 1) && !isWordAt(text, end)) {
      runs.push([opened, opened + run.length], [start, end]);
      open.delete(run);
    } else if (!isBlankAt(text, end) && !isWordAt(text, start - 1)) open.set(run, start);
  }
  let plain = '';
  let last = 0;
  for (const [start, end] of runs.sort(([a], [b]) => a - b)) {
    plain += text.slice(last, start) + filler.repeat(end - start);
    last = end;
  }
  return plain + text.slice(last);
}
const EMPTY_LINE = /\n[ \t\r]*\n/;
