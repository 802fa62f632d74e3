import * as vscode from 'vscode';

/** How long a message stays, in milliseconds. */
const DURATION = 4000;

/** Tells the user something in the status bar that nobody has to answer. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, DURATION);
}
