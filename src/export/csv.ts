import { QUOTE_COLUMNS, type QuoteRow } from './table';

/** The header line of the CSV, with its line end. */
export const CSV_HEADER = csvLine(QUOTE_COLUMNS);

/** A row as a line of CSV (RFC 4180, CRLF). */
export function csvRow(row: QuoteRow): string {
  return csvLine(QUOTE_COLUMNS.map((column) => row[column]));
}

function csvLine(values: readonly (string | number)[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/**
 * A value as a CSV cell. A text that a spreadsheet would run as a formula ("=HYPERLINK(...)", "+1", "@sum", "-- he said") gets an
 * apostrophe in front, as OWASP advises against CSV injection.
 */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
