import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { hoverOver, placeOf, runCommand, typeInQuickInput } from './drive';
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
    await runCommand(page, step.run);
  } else if ('cursor' in step) {
    await typeInQuickInput(page, 'Control+g', `:${step.cursor.join(':')}`);
  } else if ('hover' in step) {
    await hoverOver(page, step.hover).catch(() => console.warn(`Nothing popped up over “${step.hover}”.`));
  } else if ('click' in step) {
    const { x, y } = await placeOf(page, step.click);
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
