import type { Browser, Page } from 'playwright-core';
import type { Served } from './served';

/** How large the window is, in CSS pixels, and how many device pixels one of them takes. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
}

/** A system that VS Code takes itself to run on, for the keys: it asks the browser's name. */
export type System = 'Mac' | 'Windows';

const BROWSERS: Readonly<Record<System, string>> = {
  Mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
  Windows: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
};

/** What is particular about a window. */
export interface Particular {
  readonly system?: System;
  /** What is to be done with the page before VS Code loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a served VS Code in a browser window that shares nothing with another one, and waits until the workbench stands. */
export async function openPage(browser: Browser, served: Served, { width, height, scale = 1 }: Size, { system, prepare }: Particular = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    // What moves on the page is painted by the processor here, which the tests need themselves.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(system === undefined ? {} : { userAgent: BROWSERS[system] }),
  });
  const page = await context.newPage();
  await served.prepare?.(page);
  await prepare?.(page);
  await page.goto(served.url);
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 120_000 });
  return page;
}
