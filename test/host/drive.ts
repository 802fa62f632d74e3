import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ROOT } from './install';

/** What a person does in the window of a VS Code, done from outside, through the browser. */

/** Runs a command through the palette: its id if the extension contributes it, else its title. */
export async function runCommand(page: Page, command: string): Promise<void> {
  await typeInQuickInput(page, 'F1', `>${await title(command)}`);
}

/** Moves the pointer over a text, and waits for what pops up. Rejects where nothing does. */
export async function hoverOver(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  // Two moves: the pointer must be seen to move over the text.
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await page.waitForSelector('.monaco-hover:not(.hidden)', { timeout: 5_000 });
}

/** Types into the box that a key opens, and presses Enter once something is listed for it. A workbench that still starts may close the box: once more, then. */
export async function typeInQuickInput(page: Page, key: string, text: string): Promise<void> {
  const box = page.locator('.quick-input-widget');
  for (let tries = 1; ; tries++) {
    try {
      await page.keyboard.press(key);
      await box.locator('input.input').fill(text, { timeout: 3_000 });
      await box.locator('.monaco-list-row').first().waitFor({ timeout: 3_000 });
      await sleep(300);
      await box.locator('input.input').press('Enter', { timeout: 1_000 });
      return;
    } catch (error) {
      if (tries === 3) throw new Error(`“${text}” could not be chosen`, { cause: error });
      await page.keyboard.press('Escape');
    }
  }
}

/** The title of a command as the palette lists it: `Newslens: Next Quote` for `newslens.nextQuote`. */
async function title(command: string): Promise<string> {
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(ROOT, name), 'utf8'));
  const manifest = (await read('package.json')) as { contributes?: { commands?: readonly { command: string; title: string; category?: string }[] } };
  const found = manifest.contributes?.commands?.find((one) => one.command === command);
  if (found === undefined) return command;
  const words = (await read('package.nls.json')) as Readonly<Record<string, string>>;
  const word = (text: string): string => text.replace(/^%(.*)%$/, (all, key: string) => words[key] ?? all);
  return [found.category, found.title].filter((text) => text !== undefined).map(word).join(': ');
}

/** The middle of a text on the screen: of the editor (within one screen line), else of the rest of the window. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const inEditor = (await page.evaluate(`(${findInEditor})(${JSON.stringify(text)})`)) as { x: number; y: number } | null;
  if (inEditor !== null) return inEditor;
  const box = await page.getByText(text).first().boundingBox({ timeout: 5_000 });
  if (box === null) throw new Error(`“${text}” is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page. A line of the editor is many elements, so a text has to be looked for across them. */
const findInEditor = `function (text) {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const start = line.textContent.replaceAll('\\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const end = offset + node.data.length;
      if (start >= offset && start < end) range.setStart(node, start - offset);
      if (start + text.length <= end) {
        range.setEnd(node, start + text.length - offset);
        break;
      }
      offset = end;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}`;
