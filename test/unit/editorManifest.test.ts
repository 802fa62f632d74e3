import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOKS } from '../../src/editor/highlights/plan';
import { FEATURES, featureTable, tableInReadme, type Manifest } from './editorFeatureTable';
import { codeMessages, readJson, ROOT } from './editorStrings';

interface FullManifest extends Manifest {
  readonly contributes: Manifest['contributes'] & {
    readonly menus: Readonly<Record<string, readonly { readonly command?: string; readonly when?: string; readonly group?: string }[]>>;
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly languages: readonly { readonly configuration: string }[];
    readonly viewsContainers: Readonly<Record<string, readonly { readonly icon: string }[]>>;
  };
  readonly capabilities: Readonly<Record<string, { readonly supported: boolean; readonly description: string }>>;
  readonly icon: string;
}

describe('package.json', () => {
  const manifest = readJson<FullManifest>('package.json');
  const { contributes } = manifest;
  const commands = contributes.commands.map(({ command }) => command);
  const settings = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));

  it('has a text for every key that it uses, and no text that nothing uses, in both languages', () => {
    const used = new Set([...readFileSync(join(ROOT, 'package.json'), 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    for (const file of ['package.nls.json', 'package.nls.de.json']) {
      assert.deepEqual(Object.keys(readJson<object>(file)).sort(), [...used].sort(), file);
    }
  });

  it('agrees with the table in the README (npx tsx test/unit/editorFeatureTable.ts writes it)', () => {
    assert.equal(tableInReadme(), featureTable());
  });

  it('has every command and setting in the table once', () => {
    const inTable = (which: 'commands' | 'settings') => FEATURES.flatMap((feature) => feature[which].map((name) => `newslens.${name}`)).sort();
    assert.deepEqual(inTable('commands'), [...commands].sort());
    assert.deepEqual(inTable('settings'), [...settings].sort());
  });

  it('names only its own commands in menus and keys, and keys only where an article has the focus', () => {
    const named = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].flatMap(({ command }) => command ?? []);
    for (const command of named) assert.ok(commands.includes(command), command);
    for (const { when } of contributes.keybindings) assert.match(when, /editorTextFocus && newslens\.article/);
  });

  it('lists a command only where it makes sense, and each action of an item also in its menu, for the keyboard', () => {
    const conditions = new Map(contributes.menus['commandPalette']!.map(({ command, when }) => [command, when]));
    for (const command of commands) if (command !== 'newslens.openSample') assert.ok(conditions.get(command), command);
    const items = contributes.menus['view/item/context']!;
    const inGroup = (group: RegExp): string[] => items.filter((item) => group.test(item.group!)).map(({ command, when }) => `${command} ${when}`).sort();
    assert.deepEqual(inGroup(/^(?!inline)/), inGroup(/^inline/));
  });

  it('has files where it says so', () => {
    const files = [
      manifest.icon,
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.languages.map(({ configuration }) => configuration),
      ...Object.values(contributes.viewsContainers).flat().map(({ icon }) => icon),
      'media/sample.article',
    ];
    for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
  });

  it('has a default of each color for dark, light and both high-contrast themes, and a color for each look', () => {
    const styles = readFileSync(join(ROOT, 'src/editor/highlights/styles.ts'), 'utf8');
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      assert.ok(styles.includes(`'${id.replace('newslens.', '')}'`), `${id} is used`);
    }
    for (const look of LOOKS) assert.match(styles, new RegExp(`\\b${look}: `));
  });

  it('gives names lines with a contrast of 3 to 1 on the background of each kind of theme', () => {
    const backgrounds = { dark: '#1F1F1F', light: '#FFFFFF', highContrast: '#000000', highContrastLight: '#FFFFFF' };
    for (const { id, defaults } of contributes.colors.filter((color) => !/Background|Ruler/.test(color.id))) {
      for (const [theme, background] of Object.entries(backgrounds)) assert.ok(contrast(defaults[theme]!, background) >= 3, `${id} in ${theme}`);
    }
  });

  it('tints what is unsure visibly weaker, and never so much that words get hard to read', () => {
    const backgrounds = { dark: '#1F1F1F', light: '#FFFFFF', highContrast: '#000000', highContrastLight: '#FFFFFF' };
    const words = { dark: '#CCCCCC', light: '#3B3B3B', highContrast: '#FFFFFF', highContrastLight: '#292929' };
    const defaultsOf = (id: string) => contributes.colors.find((color) => color.id === `newslens.${id}`)!.defaults;
    for (const [theme, background] of Object.entries(backgrounds)) {
      for (const [sure, unsure] of [['quoteBackground', 'unsureQuoteBackground'], ['indirectQuoteBackground', 'unsureIndirectQuoteBackground']]) {
        const [strong, weak] = [sure!, unsure!].map((id) => over(defaultsOf(id)[theme]!, background));
        assert.ok(difference(strong!, background) > 1.5 * difference(weak!, background), `${sure} in ${theme}`);
        assert.ok(difference(weak!, background) > 0, `${unsure} in ${theme}`);
        assert.ok(contrast(words[theme as keyof typeof words], strong!) >= 4.5, `words on ${sure} in ${theme}`);
      }
    }
  });

  it('declares with a reason that it runs in restricted mode and in virtual workspaces', () => {
    for (const kind of ['untrustedWorkspaces', 'virtualWorkspaces']) {
      assert.equal(manifest.capabilities[kind]?.supported, true);
      assert.match(manifest.capabilities[kind].description, /^%capabilities\./);
    }
  });
});

describe('the German translation', () => {
  const bundle = readJson<Record<string, string>>('l10n/bundle.l10n.de.json');

  it('has every message of the code and no other', () => {
    assert.deepEqual(Object.keys(bundle).sort(), codeMessages());
  });

  it('keeps the places for words of the article', () => {
    const places = (message: string): string[] => (message.match(/\{\d\}/g) ?? []).sort();
    for (const [message, translation] of Object.entries(bundle)) assert.deepEqual(places(translation), places(message), message);
  });

  it('keeps the links of the welcome texts and the walkthrough', () => {
    const english = readJson<Record<string, string>>('package.nls.json');
    const german = readJson<Record<string, string>>('package.nls.de.json');
    const links = (text: string): string[] => text.match(/\(command:[^)]*\)/g) ?? [];
    for (const [key, text] of Object.entries(english)) assert.deepEqual(links(german[key]!), links(text), key);
  });
});

const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/** A color that may be translucent, on a background. */
function over(color: string, background: string): string {
  const alpha = color.length > 7 ? parseInt(color.slice(7), 16) / 255 : 1;
  const below = channels(background);
  const mixed = channels(color).map((channel, index) => Math.round(channel * alpha + below[index]! * (1 - alpha)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** How far apart two colors are, all channels together. */
function difference(a: string, b: string): number {
  const other = channels(b);
  return channels(a).reduce((sum, channel, index) => sum + Math.abs(channel - other[index]!), 0);
}

/** The contrast of two colors, 1 to 21 (WCAG 2). */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = channels(color).map((channel) => channel / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}
