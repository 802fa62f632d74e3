import * as vscode from 'vscode';
import { REVEAL } from '../navigation/reveal';

/** The commands that a link in a hover may run; VS Code runs no others. */
const LINKED_COMMANDS = [REVEAL] as const;

/** An empty hover text. What is of the article goes into it through `say` and `link`, which write it as plain text. */
export function hoverText(): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: LINKED_COMMANDS };
  return text;
}

/** Appends a message of ours in Markdown, in which `{0}`, `{1}` ... stand for words of the article. */
export function say(text: vscode.MarkdownString, message: string, ...words: readonly string[]): void {
  for (const [index, part] of message.split(/\{(\d)\}/).entries()) {
    if (index % 2 === 0) text.appendMarkdown(part);
    else text.appendText(words[Number(part)]!.replace(/\s+/g, ' '));
  }
}

/** Appends a link with words of the article that runs one of our commands. */
export function link(text: vscode.MarkdownString, words: string, command: (typeof LINKED_COMMANDS)[number], argument: unknown): void {
  // Parentheses would end the address of the link.
  const query = encodeURIComponent(JSON.stringify([argument])).replaceAll('(', '%28').replaceAll(')', '%29');
  text.appendMarkdown('[');
  text.appendText(words);
  text.appendMarkdown(`](command:${command}?${query})`);
}
