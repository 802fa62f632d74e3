import { join } from 'node:path';
import { ROOT } from './install';
import { takeScreenshot, type Screenshot, type Step } from './screenshot';

const article = (name: string): string => join(ROOT, 'test', 'articles', `${name}.txt`);
const picture = (name: string): string => join(ROOT, 'media', `${name}.png`);

const COMMON = { size: { width: 1280, height: 760 }, settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'editor.fontSize': 13 } } as const;

/** Shows the Actors view, wide enough for the roles, with the first actor unfolded. */
const ACTORS: readonly Step[] = [
  { wait: 2000 },
  { run: 'View: Decrease Current View Size' },
  { run: 'View: Decrease Current View Size' },
  { run: 'Newslens: Focus on Actors View' },
  { wait: 1000 },
  // A view that is opened for the first time has no items yet when it gets the focus.
  { run: 'Newslens: Focus on Actors View' },
  { press: 'Home' },
  { press: 'ArrowRight' },
  { wait: 500 },
];

/** The pictures of the README. */
const PICTURES: readonly Screenshot[] = [
  {
    ...COMMON,
    host: 'node',
    file: article('07-river-talks'),
    theme: 'Default Dark Modern',
    steps: [...ACTORS, { hover: 'one river to share' }, { wait: 1500 }],
    out: picture('screenshot-dark'),
  },
  {
    ...COMMON,
    host: 'web',
    file: article('03-battery-deal'),
    theme: 'Default Light Modern',
    steps: [{ wait: 2000 }, { run: 'newslens.readAsArticle' }, { cursor: [24, 1] }, ...ACTORS],
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
