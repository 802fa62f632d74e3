import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { ROOT } from './install';
import { serveNodeHost } from './nodeHost';
import { openPage, type Size } from './openPage';
import type { Settings } from './settings';
import { serveWebHost } from './webHost';
import { copyWorkspace } from './workspace';

/** One thing a person does before the picture is taken. */
export type Step =
  /** Runs a command through the palette: its id if the extension contributes it, else its title. */
  | { readonly run: string }
  /** Puts the cursor at a line and column, both from 1, and brings them into view. */
  | { readonly cursor: readonly [line: number, column: number] }
  /** Moves the pointer over a text of the editor (within one screen line), else of the rest of the window, and waits for what pops up. */
  | { readonly hover: string }
  | { readonly click: string }
  | { readonly type: string }
  /** Presses a key, as playwright names it: `Control+Shift+O`. */
  | { readonly press: string }
  /** Milliseconds. */
  | { readonly wait: number };

export interface Screenshot {
  readonly host: 'web' | 'node';
  /** The article; the folder it lies in is opened, unless `folder` says otherwise. */
  readonly file: string;
  readonly folder?: string;
  /** The id of a color theme, such as `Default Dark Modern`. */
  readonly theme: string;
  /** Further settings. */
  readonly settings?: Settings;
  readonly size: Size;
  readonly steps: readonly Step[];
  /** The PNG file that is written. */
  readonly out: string;
}

/** Opens an article in a real VS Code with the extension as built in `dist`, takes the steps, writes a PNG of the window. */
export async function takeScreenshot({ host, file, folder = dirname(file), theme, settings, size, steps, out }: Screenshot): Promise<void> {
  const workspace = await copyWorkspace(folder);
  const serve = host === 'web' ? serveWebHost : serveNodeHost;
  const served = await serve({
    extension: ROOT,
    folder: workspace.folder,
    file: relative(folder, file),
    settings: { 'workbench.colorTheme': theme, ...settings },
  });
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    const page = await openPage(browser, served, size);
    await page.waitForSelector('.monaco-editor .view-line', { timeout: 30_000 });
    // The first highlight shows that the extension has done its work. An article without one is worth a picture, too.
    await page.waitForSelector('.monaco-editor [class*="ced-"]', { state: 'attached', timeout: 15_000 }).catch(() => console.warn('No highlight was seen.'));
    for (const step of steps) await take(page, step);
    await sleep(500);
    await page.screenshot({ path: out });
  } finally {
    await browser?.close();
    await served.close();
    await workspace.remove();
  }
}

async function take(page: Page, step: Step): Promise<void> {
  if ('run' in step) {
    await quickInput(page, 'F1', `>${await title(step.run)}`);
  } else if ('cursor' in step) {
    await quickInput(page, 'Control+g', `:${step.cursor.join(':')}`);
  } else if ('hover' in step) {
    const { x, y } = await find(page, step.hover);
    // Two moves: the pointer must be seen to move over the text.
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await page.waitForSelector('.monaco-hover:not(.hidden)', { timeout: 5_000 }).catch(() => console.warn(`Nothing popped up over “${step.hover}”.`));
  } else if ('click' in step) {
    const { x, y } = await find(page, step.click);
    await page.mouse.click(x, y);
  } else if ('type' in step) {
    await page.keyboard.type(step.type);
  } else if ('press' in step) {
    await page.keyboard.press(step.press);
  } else {
    await sleep(step.wait);
  }
  await sleep(400);
}

/** Types into the box that a key opens, and presses Enter once something is listed for it. A workbench that still starts may close the box: once more, then. */
async function quickInput(page: Page, key: string, text: string): Promise<void> {
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

/** The middle of a text on the screen. */
async function find(page: Page, text: string): Promise<{ x: number; y: number }> {
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

const USAGE = `npx tsx test/host/screenshot.ts --out FILE.png [--host web|node] [--file ARTICLE] [--folder FOLDER] [--theme "Default Dark Modern"]
  [--size 1280x800] [--scale 2] [--set KEY=JSON ...] and any of these steps, in the order in which they are taken:
  [--run COMMAND] [--cursor LINE:COLUMN] [--hover TEXT] [--click TEXT] [--type TEXT] [--press KEY] [--wait MS]
Build first: npm run build`;

/** Reads the words of the command line. Throws if one is not known. */
async function read(words: readonly string[]): Promise<Screenshot> {
  const options: Record<string, string> = {};
  const settings: Record<string, unknown> = {};
  const steps: Step[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const name = words[i]!.replace(/^--/, '');
    const value = words[i + 1];
    if (value === undefined) throw new Error(USAGE);
    switch (name) {
      case 'run': case 'hover': case 'click': case 'type': case 'press':
        steps.push({ [name]: value } as unknown as Step);
        break;
      case 'cursor': {
        const [line = 1, column = 1] = value.split(':').map(Number);
        steps.push({ cursor: [line, column] });
        break;
      }
      case 'wait':
        steps.push({ wait: Number(value) });
        break;
      case 'set': {
        const equals = value.indexOf('=');
        settings[value.slice(0, equals)] = JSON.parse(value.slice(equals + 1));
        break;
      }
      case 'out': case 'host': case 'file': case 'folder': case 'theme': case 'size': case 'scale':
        options[name] = value;
        break;
      default:
        throw new Error(USAGE);
    }
  }
  const { out, host = 'node', theme = 'Default Dark Modern', size = '1280x800', scale = '1' } = options;
  const articles = join(ROOT, 'test', 'articles');
  const file = options['file'] ?? join(articles, (await readdir(articles)).filter((name) => name.endsWith('.txt')).sort()[0]!);
  const [width = 0, height = 0] = size.split('x').map(Number);
  if (out === undefined || (host !== 'web' && host !== 'node') || !(width > 0 && height > 0)) throw new Error(USAGE);
  const folder = options['folder'];
  return {
    host, theme, settings, steps, out,
    file: resolve(file),
    ...(folder === undefined ? {} : { folder: resolve(folder) }),
    size: { width, height, scale: Number(scale) },
  };
}

async function main(): Promise<void> {
  const screenshot = await read(process.argv.slice(2));
  await takeScreenshot(screenshot);
  console.log(`${screenshot.out}: ${basename(screenshot.file)}, ${screenshot.host} host, ${screenshot.theme}`);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
