import type { QuoteRow } from './table';

/** The quotes of an article as a Markdown document: each a block quote with its attribution below. Text of the article stays plain text in it. */
export function markdownOf(title: string, rows: readonly QuoteRow[]): string {
  const quotes = rows.map(({ quote, speaker, role }) => {
    const attribution = [speaker, role].filter((words) => words !== '').map(escapeMarkdown).join(', ');
    return `> ${escapeMarkdown(quote)}\n${attribution === '' ? '' : `>\n> — ${attribution}\n`}`;
  });
  return [`# ${escapeMarkdown(title)}\n`, ...quotes].join('\n');
}

/** Words as Markdown shows them unchanged: what would be markup, a list or a link gets a backslash. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+!<>|~-]/g, '\\$&').replace(/^(\d+)\./, '$1\\.').replaceAll('&', '&amp;');
}
