import * as vscode from 'vscode';
import { ENTITY_TYPES, type Act, type EntityType, type FindingCode, type NameList } from '../analysis';
import type { ActorOrder } from './actors/model';

/** The section of the settings that is ours. */
export const SECTION = 'newslens';

/** Where a setting is asked for: for a document, or for none. */
type Scope = vscode.TextDocument | undefined;

const configuration = (scope: Scope): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration(SECTION, scope ?? null);

/** The languages whose documents are read as articles. */
export function articleLanguages(): readonly string[] {
  return configuration(undefined).get<readonly string[]>('languages', []);
}

export function isEnabled(scope: Scope): boolean {
  return configuration(scope).get('enabled', true);
}

/** The longest text that is read, in UTF-16 code units. */
export function maximumLength(scope: Scope): number {
  return configuration(scope).get('maximumLength', 0);
}

/** What counts as a quote: what was said, and on request what was thought or planned. */
export function quotedActs(scope: Scope): ReadonlySet<Act> {
  return new Set<Act>(configuration(scope).get('includeThoughtsAndPlans', false) ? ['speech', 'thought', 'plan'] : ['speech']);
}

/** The user's own names: an entity type marks a name wherever it stands, "ignore" never. */
export function ownNames(scope: Scope): NameList {
  const add = new Map<string, EntityType>();
  const ignore = new Set<string>();
  for (const [name, type] of Object.entries(readEntities(scope))) {
    if (type === 'ignore') ignore.add(name);
    else if (isEntityType(type)) add.set(name, type);
  }
  return { add, ignore };
}

/** The setting of the user's own names as it is written. */
export function readEntities(scope: Scope): Readonly<Record<string, unknown>> {
  return configuration(scope).get<Record<string, unknown>>('entities', {});
}

const isEntityType = (type: unknown): type is EntityType => (ENTITY_TYPES as readonly unknown[]).includes(type);

/** What of an article is highlighted. */
export interface HighlightSettings {
  readonly entities: ReadonlySet<EntityType>;
  readonly quotes: boolean;
  readonly indirectSpeech: boolean;
  /** A quote is highlighted weakly where its speaker is less sure than this, 0 to 1. */
  readonly sureFrom: number;
}

export function highlightSettings(scope: Scope): HighlightSettings {
  const read = configuration(scope);
  const marked = read.get<Record<string, unknown>>('highlight.entities', {});
  return {
    entities: new Set(ENTITY_TYPES.filter((type) => marked[type] === true)),
    quotes: read.get('highlight.quotes', true),
    indirectSpeech: read.get('highlight.indirectSpeech', true),
    sureFrom: read.get('highlight.sureFrom', 0),
  };
}

export function actorOrder(): ActorOrder {
  return configuration(undefined).get<ActorOrder>('actors.sort', 'prominence');
}

export function followsCursor(): boolean {
  return configuration(undefined).get('actors.followCursor', false);
}

export function showsSpeakerHints(scope: Scope): boolean {
  return configuration(scope).get('inlayHints.speakers', false);
}

/** The findings that have a setting of their own, and its key. */
export const FINDING_SETTINGS: Readonly<Partial<Record<FindingCode, string>>> = {
  'unbalanced-quotation-mark': 'findings.unbalancedMarks',
  'unattributed-quote': 'findings.unattributedQuotes',
  'ambiguous-speaker': 'findings.ambiguousSpeakers',
};

/** The findings that are shown as Problems. */
export function shownFindings(scope: Scope): ReadonlySet<FindingCode> {
  const read = configuration(scope);
  const codes = Object.entries(FINDING_SETTINGS) as [FindingCode, string][];
  return new Set(codes.filter(([, key]) => read.get(key, true)).map(([code]) => code));
}

/** Changes a setting where it is already set for this place, else for the user. What is set for the language of a document counts more than anything else. */
export async function changeSetting(key: string, value: unknown, scope: Scope): Promise<void> {
  const read = configuration(scope);
  const found = read.inspect(key);
  const ofLanguage = targetOf(found?.workspaceFolderLanguageValue, found?.workspaceLanguageValue, found?.globalLanguageValue);
  const target = targetOf(found?.workspaceFolderValue, found?.workspaceValue, found?.globalValue) ?? vscode.ConfigurationTarget.Global;
  await read.update(key, value, ofLanguage ?? target, ofLanguage !== undefined);
}

/** Where the narrowest of the values of a setting is set; `undefined` where none is. */
function targetOf(ofFolder: unknown, ofWorkspace: unknown, ofUser: unknown): vscode.ConfigurationTarget | undefined {
  if (ofFolder !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  if (ofWorkspace !== undefined) return vscode.ConfigurationTarget.Workspace;
  return ofUser === undefined ? undefined : vscode.ConfigurationTarget.Global;
}
