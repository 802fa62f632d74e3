import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, ROOT } from './editorStrings';

/** What package.json contributes, as far as the table of the README needs it. */
export interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly mac?: string; readonly when: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly scope: string; readonly description?: string; readonly markdownDescription?: string }>> }[];
  };
}

/** Which commands and settings belong to which feature, without "newslens." in front. */
export const FEATURES: readonly { readonly feature: string; readonly commands: readonly string[]; readonly settings: readonly string[] }[] = [
  { feature: 'Reading articles', commands: ['toggle', 'readAsArticle', 'openSample'], settings: ['enabled', 'languages', 'maximumLength', 'includeThoughtsAndPlans'] },
  { feature: 'Highlights', commands: ['chooseHighlights'], settings: ['highlight.entities', 'highlight.quotes', 'highlight.indirectSpeech', 'highlight.sureFrom'] },
  { feature: 'Your own names', commands: ['markName', 'ignoreName'], settings: ['entities'] },
  { feature: 'From quote to quote', commands: ['nextQuote', 'previousQuote', 'nextQuoteOfSpeaker', 'previousQuoteOfSpeaker'], settings: [] },
  { feature: 'From actor to actor', commands: ['goToActor', 'goToFirstMention'], settings: [] },
  { feature: 'Actors view', commands: ['actors.sort', 'actors.filter', 'actors.clearFilter', 'actors.followCursor', 'actors.unfollowCursor'], settings: ['actors.sort', 'actors.followCursor'] },
  { feature: 'Copy and export', commands: ['copyQuote', 'copyQuotesOfActor', 'copyAllQuotes', 'exportQuotes'], settings: [] },
  { feature: 'Inlay hints', commands: [], settings: ['inlayHints.speakers'] },
  { feature: 'Findings', commands: [], settings: ['findings.unbalancedMarks', 'findings.unattributedQuotes', 'findings.ambiguousSpeakers'] },
];

/** The table of the README: features with their commands, keys and settings, as package.json has them. */
export function featureTable(): string {
  const { contributes } = readJson<Manifest>('package.json');
  const words = readJson<Record<string, string>>('package.nls.json');
  const title = (command: string): string => {
    const found = contributes.commands.find((each) => each.command === `newslens.${command}`);
    return words[found!.title.slice(1, -1)]!;
  };
  const key = (command: string): string | undefined => {
    const found = contributes.keybindings.find((each) => each.command === `newslens.${command}`);
    if (found === undefined) return undefined;
    return found.mac === undefined ? `\`${readable(found.key)}\`` : `\`${readable(found.key)}\` (Mac: \`${readable(found.mac)}\`)`;
  };
  const rows = FEATURES.flatMap(({ feature, commands, settings }) => {
    const height = Math.max(commands.length, settings.length);
    return Array.from({ length: height }, (_, index) => {
      const command = commands[index];
      const setting = settings[index];
      const cells = [index === 0 ? feature : '', command === undefined ? '' : title(command), (command && key(command)) ?? '', setting === undefined ? '' : `\`newslens.${setting}\``];
      return `| ${cells.join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
    });
  });
  return ['| Feature | Command | Key | Setting |', '|---|---|---|---|', ...rows].join('\n');
}

const readable = (key: string): string => key.replace(/[a-z]+/g, (name) => name[0]!.toUpperCase() + name.slice(1));

const SECTION = /(<!-- features -->\n)[^]*?(\n<!-- \/features -->)/;

/** The table that the README has now; `undefined` where it has no place for it. */
export function tableInReadme(): string | undefined {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return /<!-- features -->\n([^]*?)\n?<!-- \/features -->/.exec(readme)?.[1];
}

// npx tsx test/unit/editorFeatureTable.ts: writes the table into the README.
if (process.argv[1] === import.meta.filename) {
  const file = join(ROOT, 'README.md');
  const readme = readFileSync(file, 'utf8').replace('<!-- features -->\n<!-- /features -->', '<!-- features -->\n\n<!-- /features -->');
  writeFileSync(file, readme.replace(SECTION, (_, open: string, close: string) => open + featureTable() + close));
}
