import { join } from 'node:path';
import { ROOT } from './install';
import { takeScreenshot, type Screenshot } from './screenshot';

const article = (name: string): string => join(ROOT, 'test', 'articles', `${name}.txt`);
const picture = (name: string): string => join(ROOT, 'media', `${name}.png`);

const COMMON = { size: { width: 1280, height: 760 }, settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.fontSize': 13 } } as const;

/** The pictures of the README. */
const PICTURES: readonly Screenshot[] = [
  {
    ...COMMON,
    host: 'node',
    file: article('01-harbor-talks'),
    theme: 'Default Dark Modern',
    steps: [{ wait: 2000 }, { run: 'newslens.actors.focus' }, { wait: 1000 }, { click: 'Ruth Castellano' }, { wait: 500 }, { hover: 'read a calendar' }, { wait: 1500 }],
    out: picture('screenshot-dark'),
  },
  {
    ...COMMON,
    host: 'web',
    file: article('03-battery-deal'),
    theme: 'Default Light Modern',
    steps: [{ wait: 2000 }, { run: 'newslens.readAsArticle' }, { run: 'newslens.actors.focus' }, { wait: 1000 }, { cursor: [24, 1] }, { click: 'Constance Ruiz-Bell' }, { wait: 1000 }],
    out: picture('screenshot-light'),
  },
];

/** `npm run screenshots` */
async function main(): Promise<void> {
  for (const each of PICTURES) {
    await takeScreenshot(each);
    console.log(each.out);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
