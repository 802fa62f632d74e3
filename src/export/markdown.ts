import type { QuoteRow } from './table';

/**
 * The quotes of an article as a Markdown document: each a block quote with its attribution below, which are the words of the source where no
 * one speaker is known. Text of the article stays plain text in it.
 */
export function markdownOf(title: string, rows: readonly QuoteRow[]): string {
  const quotes = rows.map(({ quote, speaker, role, source }) => {
    const attribution = [speaker || source, role].filter((words) => words !== '').map(escapeMarkdown).join(', ');
    return `> ${escapeMarkdown(quote)}\n${attribution === '' ? '' : `>\n> — ${attribution}\n`}`;
  });
  return [`# ${escapeMarkdown(title)}\n`, ...quotes].join('\n');
}

/** Words as Markdown shows them unchanged: what would be markup or a link gets a backslash; so does what would be a list or a heading where the words begin. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>|~]|^[#+-]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replaceAll('&', '&amp;');
}
