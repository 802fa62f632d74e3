import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readCounts, type Counts } from '../counts';
import { launchChromium } from './chromium';
import { unpackExtension } from './extension';
import { ROOT } from './install';
import { serveNodeHost } from './nodeHost';
import { openPage } from './openPage';
import { servePage } from './pageServer';
import { serveWebHost } from './webHost';
import { copyWorkspace } from './workspace';

/** A run that takes longer hangs. */
const LONGEST = 900_000;

/** Runs the suites in a real VS Code in a headless browser, on the packed extension and a copy of the sample articles, and prints what they print. */
async function runHost(host: 'web' | 'node'): Promise<Counts> {
  const extension = await unpackExtension();
  const workspace = await copyWorkspace(join(ROOT, 'test', 'articles'));
  const serve = host === 'web' ? serveWebHost : serveNodeHost;
  const pageServer = await servePage();
  const served = await serve({ extension, folder: workspace.folder, tests: true, settings: pageServer.settings });
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    return await new Promise<Counts>((resolve, reject) => {
      let counts: Counts | undefined;
      const told: string[] = [];
      const late = setTimeout(() => reject(new Error(`The suites did not end in ${LONGEST / 1000} s.\n${told.slice(-20).join('\n')}`)), LONGEST);
      const prepare = async (page: Page): Promise<void> => {
        pageServer.attach(page);
        // VS Code hands over what the suites print (indented, as a rule) and the end of the run. What else it prints is kept for a run that breaks down.
        await page.exposeFunction('codeAutomationLog', (_type: string, [text]: readonly unknown[]) => {
          const line = String(text);
          counts ??= readCounts(line);
          if (/^( {2}|counts )/.test(line)) console.log(line);
          else told.push(line.slice(0, 200));
        });
        await page.exposeFunction('codeAutomationExit', () => {
          clearTimeout(late);
          if (counts === undefined) reject(new Error(`The suites ended without a result.\n${told.slice(-20).join('\n')}`));
          else resolve(counts);
        });
      };
      openPage(browser!, served, { width: 1280, height: 800 }, { prepare }).catch(reject);
    });
  } finally {
    await browser?.close();
    await served.close();
    pageServer.close();
    await workspace.remove();
  }
}

async function main(): Promise<void> {
  const host = process.argv[2];
  if (host !== 'web' && host !== 'node') throw new Error('npx tsx test/host/runHost.ts web|node');
  const { failed } = await runHost(host);
  process.exit(failed === 0 ? 0 : 1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
