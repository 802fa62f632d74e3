import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { PageRequest } from './suite/page';

/** The page that a window is drawn on, within reach of the suites that run behind it. */
export interface PageServer {
  /** The user's setting that tells the suites where to ask. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Gives the server its page. */
  attach(page: Page): void;
  close(): void;
}

/** The other end of `suite/page.ts`: a server that does in the page what a suite asks for and answers with what is to be seen there. */
export async function servePage(): Promise<PageServer> {
  let page: Page | undefined;
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '', 'http://localhost').searchParams.get('ask');
    const answered = page === undefined || asked === null ? Promise.reject(new Error('There is no page.')) : answer(page, JSON.parse(asked) as PageRequest);
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    answered.then((found) => send(200, found), (error: unknown) => send(500, String(error)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    settings: { 'newslensTests.page': `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
    attach(attached) {
      page = attached;
    },
    close: () => void server.close(),
  };
}

async function answer(page: Page, request: PageRequest): Promise<readonly string[]> {
  if ('press' in request) await page.keyboard.press(request.press);
  else if ('type' in request) await page.keyboard.type(request.type);
  else if ('click' in request) await page.locator(request.click).first().click({ timeout: 5_000 });
  else if ('typeInBox' in request) {
    await page.locator(`${BOX} input:focus`).waitFor({ timeout: 3_000 });
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(request.typeInBox);
  } else if ('pressInBox' in request) {
    await page.locator(BOX).waitFor({ timeout: 100 });
    await page.keyboard.press(request.pressInBox);
  }
  else {
    const [selector, read] =
      'labels' in request ? [request.labels, LABEL]
      : 'texts' in request ? [request.texts, TEXT]
      : [request.styles, `(element) => getComputedStyle(element).getPropertyValue(${JSON.stringify(request.property)})`];
    // The editor's menu is in a tree of its own.
    const roots = `[document, ...[...document.querySelectorAll('.shadow-root-host')].map((host) => host.shadowRoot)]`;
    return page.evaluate(`${roots}.flatMap((root) => [...root.querySelectorAll(${JSON.stringify(selector)})]).map(${read})`);
  }
  return [];
}

const BOX = '.quick-input-widget';
const LABEL = `(element) => element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''`;
const TEXT = `(element) => element.textContent.replaceAll('\\u00a0', ' ')`;
