import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { hoverOver, placeOf, runCommand } from './drive';
import { unpackExtension } from './extension';
import { ROOT } from './install';
import { serveNodeHost } from './nodeHost';
import { openPage, type Particular } from './openPage';
import type { Served, Session } from './served';
import { serveWebHost } from './webHost';
import { copyWorkspace, type Workspace } from './workspace';

// Windows that the suites cannot open around themselves: in restricted mode, in German, on a Mac or Windows, two at once. They are real ones, looked at from outside.

const ARTICLE = '01-harbor-talks.txt';
const SIZE = { width: 1280, height: 800 };
const SERVE = { web: serveWebHost, node: serveNodeHost };
type Host = keyof typeof SERVE;

describe('Windows of another kind', () => {
  let browser: Browser;
  let extension: string;
  let workspace: Workspace;
  const hosts = new Map<string, Served>();

  before(async function () {
    this.timeout(120_000);
    extension = await unpackExtension();
    workspace = await copyWorkspace(join(ROOT, 'test', 'articles'));
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  after(async () => {
    await browser.close();
    for (const served of hosts.values()) await served.close();
    await workspace.remove();
  });

  /** Opens a window with the article that shows its highlights. */
  const open = async (host: Host, { restricted = false, ...particular }: Particular & Pick<Session, 'restricted'> = {}): Promise<Page> => {
    const key = `${host} ${restricted}`;
    const served = hosts.get(key) ?? (await SERVE[host]({ extension, folder: workspace.folder, file: ARTICLE, restricted }));
    hosts.set(key, served);
    const page = await openPage(browser, served, SIZE, particular);
    await page.waitForSelector('.monaco-editor [class*="ced-"]', { state: 'attached', timeout: 60_000 });
    return page;
  };

  it('reads articles in restricted mode', async function () {
    this.timeout(120_000);
    const page = await open('node', { restricted: true });
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await hoverOver(page, 'coffee is free');
    assert.match(await text(page, '.monaco-hover'), /Denise Okafor, Acting Labor Secretary/);
    await runCommand(page, 'Newslens: Focus on Actors View');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Ruth Castellano' }).waitFor();
  });

  for (const host of ['web', 'node'] as const) {
    it(`speaks German where VS Code does, ${host} host`, async function () {
      this.timeout(120_000);
      const page = await open(host, { prepare: inGerman });
      await hoverOver(page, 'coffee is free');
      const hover = await text(page, '.monaco-hover');
      assert.match(hover, /Wörtliches Zitat · (?:sehr|ziemlich) sicher/);
      assert.match(hover, /Der Sprecher ist daneben genannt: „Okafor“\. Das Redeverb ist „said“\./);
      // The server of the web host knows the manifest's texts in one language alone.
      await runCommand(page, `Newslens: Focus on ${host === 'web' ? 'Actors' : 'Akteure'} View`);
      const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Denise Okafor' });
      await row.waitFor();
      assert.match((await row.getAttribute('aria-label'))!, /Person, \d+ Zitate, \d+ Erwähnungen/);
      if (host === 'web') return;
      await page.keyboard.press('F1');
      await page.keyboard.type('Newslens: Zum nächsten Zitat');
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Zum nächsten Zitat derselben Quelle' }).waitFor();
    });
  }

  for (const system of ['Mac', 'Windows'] as const) {
    it(`has keys on ${system} that collide with none of VS Code's own, and work`, async function () {
      this.timeout(120_000);
      const page = await open('node', { system });
      const { x, y } = await placeOf(page, 'SEATTLE');
      await page.mouse.click(x, y);
      await page.keyboard.press('Alt+q');
      await page.locator('.statusbar-item', { hasText: /^Quote \d+ of \d+/ }).waitFor();
      await runCommand(page, 'Preferences: Open Default Keyboard Shortcuts (JSON)');
      await page.locator('.tab.active', { hasText: 'keybindings' }).waitFor();
      await sleep(500);
      await page.locator('.editor-instance .view-line').nth(5).click();
      await page.keyboard.press(system === 'Mac' ? 'Meta+a' : 'Control+a');
      await page.keyboard.press('Control+c');
      const all = [...(await page.evaluate<string>('navigator.clipboard.readText()')).matchAll(/"key": "((?:[^"\\]|\\.)*)",\s*"command": "([^"]*)"/g)].map(([, key, command]) => ({ key: key!, command: command! }));
      const [ours, theirs] = [true, false].map((own) => all.filter(({ command }) => command.startsWith('newslens.') === own));
      assert.ok(theirs!.length > 500, `${theirs!.length} keys were read`);
      assert.deepEqual(ours!.map(({ key }) => key).sort(), ['alt+j', 'alt+q', system === 'Mac' ? 'cmd+k a' : 'ctrl+k a', 'shift+alt+j', 'shift+alt+q']);
      for (const { key } of ours!) assert.deepEqual(theirs!.filter((each) => each.key === key || each.key.startsWith(`${key} `)), []);
    });
  }

  for (const host of ['web', 'node'] as const) {
    it(`works in two windows at once, ${host} host`, async function () {
      this.timeout(120_000);
      const [first, second] = [await open(host), await open(host)];
      const { x, y } = await placeOf(first, 'Grant Holloway');
      await first.mouse.click(x, y);
      await first.keyboard.type('Xx');
      // A folder on a server is one for both, and what is typed is saved after a moment; each browser has a virtual folder of its own.
      if (host === 'node') await second.locator('.monaco-editor .view-line', { hasText: 'Xx' }).waitFor();
      for (const page of [first, second]) {
        await hoverOver(page, 'coffee is free');
        assert.match(await text(page, '.monaco-hover'), /Denise Okafor, Acting Labor Secretary/);
      }
    });
  }
});

/** Lets VS Code start in German, as it does with a language pack: its own words stay English without one, those of extensions are German. */
async function inGerman(page: Page): Promise<void> {
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = 'de'`);
  // Version 1.91 reads the language from the options of its loader.
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace('recordStats: true,', `recordStats: true, 'vs/nls': { availableLanguages: { '*': 'de' } },`);
    return route.fulfill({ response, body });
  });
}

/** All the text in the elements that a selector finds. */
async function text(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.join('\n').replace(/\s+/g, ' ');
}
