import * as vscode from 'vscode';
import { eventually, pause } from './window';

/**
 * The page that the window is drawn on, where only a person (or a browser's driver) has access. The launcher of the suites, which drives the
 * browser, serves it (`pageServer.ts`).
 */
export type PageRequest =
  /** The labels that a screen reader reads of the elements that a CSS selector finds. */
  | { readonly labels: string }
  /** The texts of those elements. */
  | { readonly texts: string }
  /** A computed style property of those elements. */
  | { readonly styles: string; readonly property: string }
  /** Presses a key, as playwright names it. */
  | { readonly press: string }
  /** Types a text. */
  | { readonly type: string }
  /** Clicks on the first element that a CSS selector finds. */
  | { readonly click: string }
  /** Types a text into the box at the top of the window, in place of what is there. Rejects where none takes the focus. */
  | { readonly typeInBox: string }
  /** Presses a key in that box. Rejects where it has closed. */
  | { readonly pressInBox: string };

/** What of the web platform both extension hosts have. */
declare const fetch: (address: string) => Promise<{ readonly ok: boolean; json(): Promise<unknown> }>;

/** How long VS Code is given to take note of a key or a click. */
const AFTER_ACTION = 200;

/** A test that needs the page. A window on the desktop has no launcher that serves it. */
export const itOnPage = vscode.env.uiKind === vscode.UIKind.Web ? it : it.skip;

/** Asks the page for a list of strings, or lets something be done there, which gives an empty list. Rejects with what went wrong. */
export async function page(request: PageRequest): Promise<string[]> {
  const address = vscode.workspace.getConfiguration('newslensTests').get<string>('page')!;
  const response = await fetch(`${address}?ask=${encodeURIComponent(JSON.stringify(request))}`);
  const answer = await response.json();
  if (!response.ok) throw new Error(String(answer));
  if (!('labels' in request || 'texts' in request || 'styles' in request)) await pause(AFTER_ACTION);
  return answer as string[];
}

/** Asks the page until the answer is as it should be. */
export function pageUntil(request: PageRequest, isSo: (answer: string[]) => boolean): Promise<string[]> {
  return eventually(JSON.stringify(request), () => page(request), isSo);
}

/**
 * Opens the box at the top of the window, types a text once it has the focus, and presses keys there once the row that is chosen is as it should be. What
 * moves the focus late, on a slow machine, closes the box: then it is opened once more, as a person would.
 */
export async function answerInBox(open: () => unknown, text: string, { keys = ['Enter'], row = /^/ } = {}): Promise<void> {
  const answers = async (): Promise<string> => {
    void open();
    try {
      await page({ typeInBox: text });
      const [chosen = ''] = await page({ labels: '.quick-input-widget .monaco-list-row.focused' });
      if (!row.test(chosen)) return `chosen is “${chosen}”`;
      for (const key of keys) await page({ pressInBox: key });
      return 'answered';
    } catch (error) {
      return String(error);
    }
  };
  await eventually(`the box for “${text}”`, answers, (outcome) => outcome === 'answered');
}
