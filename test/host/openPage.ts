import type { Browser, Page } from 'playwright-core';
import type { Served } from './served';

/** How large the window is, in CSS pixels, and how many device pixels one of them takes. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
}

/**
 * Opens a served VS Code in a browser window that shares nothing with another one, and waits until the workbench stands.
 * @param prepare what is to be done with the page before VS Code loads
 */
export async function openPage(browser: Browser, served: Served, { width, height, scale = 1 }: Size, prepare?: (page: Page) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await served.prepare?.(page);
  await prepare?.(page);
  await page.goto(served.url);
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 120_000 });
  return page;
}
