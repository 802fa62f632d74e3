import type { ActorType, Mention } from '../article';
import { isAllCapitals, isCapitalized } from '../text/characters';
import type { Cast, CastMember } from './cast';
import type { Clusters } from './clusters';
import type { Discourse } from './discourse';
import type { Reading } from './reading';
import { textOfTokens } from './roleText';
import type { Reference, Referent } from './referent';
import type { Role, RolesAndDescriptions } from './roles';

interface Titled {
  readonly text: string;
  readonly quality: number;
}

const NO_ROLES: readonly Titled[] = [];

/** Turns what the discourse refers to into the actors of the article. */
export function castOf(reading: Reading, clusters: Clusters, { roles }: RolesAndDescriptions, discourse: Discourse): Cast {
  const { referents, speakers, relays } = discourse;
  const titled = new Array<Titled[] | undefined>(referents.length);
  const give = (referent: number, role: Titled): void => {
    (titled[referent] ??= []).push(role);
  };
  const nameOf = fullestNames(reading, clusters);
  for (const role of roles) {
    const cluster = role.entity >= 0 ? clusters.of[role.entity]! : -1;
    if (cluster < 0) continue;
    const spelled = spellOut(reading, clusters, discourse, nameOf, role);
    give(cluster, spelled);
    // The article's own words stay, second to what they mean.
    if (spelled.text !== role.text) give(cluster, { text: role.text, quality: role.quality - 0.1 });
  }
  for (const { referent, role } of discourse.pronounRoles) give(referent, spellOut(reading, clusters, discourse, nameOf, role));
  // "the Russian leader" is better than "President" alone.
  for (const { referent, firstToken, endToken } of discourse.described) {
    give(referent, { text: textOf(reading, firstToken, endToken), quality: 3 + 0.12 * Math.min(endToken - firstToken, 8) });
  }

  const speaks = new Set<number>();
  for (const speaker of speakers) speaks.add(speaker);
  for (const relay of relays) speaks.add(relay);
  for (const rivals of discourse.candidates.values()) for (const rival of rivals) speaks.add(rival);
  const members: { readonly referent: number; readonly member: CastMember; readonly start: number }[] = [];
  referents.forEach((referent, index) => {
    if (referent.references.length === 0 || !isActor(referent, titled[index] ?? NO_ROLES, speaks.has(index))) return;
    const names = referent.words === null ? namesOf(reading, clusters.list[referent.cluster]!.entities) : [unnamed(reading, referent, referent.words)];
    const [name, ...aliases] = names as [string, ...string[]];
    // An unnamed source has its words as its name ("a senior official"): they would say nothing new as its role.
    const all = rankRoles(titled[index] ?? NO_ROLES).filter((role) => referent.words === null || !name.toLowerCase().endsWith(role.toLowerCase()));
    const mentions = referent.references.map((reference) => mentionOf(reading, reference, name));
    members.push({
      referent: index,
      start: mentions[0]!.start,
      member: { name, type: typeOf(referent), role: all[0] ?? null, roles: all, aliases, mentions },
    });
  });
  members.sort((a, b) => a.start - b.start || a.referent - b.referent);

  const actorOf = new Int32Array(referents.length).fill(-1);
  members.forEach(({ referent }, actor) => (actorOf[referent] = actor));
  const actor = (referent: number): number => (referent < 0 ? -1 : actorOf[referent]!);
  const candidates = new Map<number, readonly number[]>();
  for (const [attribution, rivals] of discourse.candidates) {
    const known = rivals.map(actor).filter((one) => one >= 0);
    if (known.length > 1) candidates.set(attribution, known);
  }
  return {
    actors: members.map(({ member }) => member),
    names: reading.entities,
    ofName: clusters.of.map(actor),
    ofAttribution: speakers.map(actor),
    viaAttribution: relays.map(actor),
    candidates,
  };
}

/**
 * A role for readers who have not read what stands before it: "president of the Organization for Clean Rivers and Lakes" for "president of the OCRL",
 * "spokesman for Alder Power" for "spokesman for the company", "chairwoman of Alder Power" for "its chairwoman".
 */
function spellOut(reading: Reading, clusters: Clusters, { standIns }: Discourse, nameOf: NameOf, { text, quality, firstToken, endToken, stem }: Role): Titled {
  let spelled = text;
  for (let i = firstToken; i < endToken; i++) {
    const entity = reading.entityOf[i]!;
    const standIn = standIns.get(i);
    if (entity >= 0) {
      const short = reading.nameText(entity);
      const long = clusters.spelledOut.get(short);
      if (long !== undefined && !text.includes(long)) spelled = spelled.replace(short, () => long);
      i = reading.entities[entity]!.endToken - 1;
    } else if (standIn !== undefined && standIn.endToken <= endToken) {
      const owns = reading.at(standIn.endToken).isPossessiveMark;
      spelled = spelled.replace(textOfTokens(reading, i, standIn.endToken), () => nameOf(standIn.cluster, !owns));
      i = standIn.endToken - 1;
    }
  }
  // "its chairwoman", "the group's president": what stands before the role's first word is no part of it, but of whose it is.
  const owner = stem === '' ? undefined : standIns.get(firstToken - 1);
  if (owner?.endToken === firstToken) spelled = `${spelled} of ${nameOf(owner.cluster, true)}`;
  else if (owner !== undefined && owner.endToken < endToken) {
    spelled = spelled.replace(textOfTokens(reading, firstToken, owner.endToken), () => nameOf(owner.cluster, false));
  }
  return { text: spelled, quality: spelled === text ? quality : quality + 0.5 };
}

/** The fullest name of an organization, with its article where the text gives it one. */
type NameOf = (cluster: number, withArticle: boolean) => string;

/** The fullest names of the organizations, each read once: a thousand roles may name the same one. */
function fullestNames(reading: Reading, { list }: Clusters): NameOf {
  const known = new Map<number, { readonly name: string; readonly hasArticle: boolean }>();
  return (cluster, withArticle) => {
    let found = known.get(cluster);
    if (found === undefined) {
      const { entities } = list[cluster]!;
      const name = namesOf(reading, entities)[0]!;
      const hasArticle = entities.some((entity) => reading.nameText(entity) === name && reading.entities[entity]!.firstToken > 0 && reading.lower(reading.entities[entity]!.firstToken - 1) === 'the');
      known.set(cluster, (found = { name, hasArticle }));
    }
    return withArticle && found.hasArticle ? `the ${found.name}` : found.name;
  };
}

/** Every person with a name; whoever else speaks, has a role, or is talked about more than once under a name. */
function isActor({ cluster, kind, count }: Referent, titled: readonly Titled[], speaks: boolean): boolean {
  if (speaks) return true;
  if (cluster < 0) return false;
  return kind === 'person' || titled.length > 0 || count > 1;
}

const typeOf = ({ kind }: Referent): ActorType => (kind === 'document' ? 'organization' : kind);

/** The names of a cluster, the fullest first: the most words, then the longest; a heading's capitals only where there is nothing else. */
function namesOf(reading: Reading, entities: readonly number[]): string[] {
  const first = new Map<string, string>();
  const seen = new Set<string>();
  for (const entity of entities) {
    const raw = reading.nameText(entity);
    // The same name comes again and again.
    if (seen.has(raw)) continue;
    seen.add(raw);
    const text = raw.replace(/\s+/g, ' ');
    const known = first.get(text.toLowerCase());
    if (known === undefined || (isAllCapitals(known) && !isAllCapitals(text))) first.set(text.toLowerCase(), text);
  }
  if (first.size === 1) return [...first.values()];
  const names = [...first.values()].sort((a, b) => wordCount(b) - wordCount(a) || b.length - a.length);
  const quiet = names.filter((name) => !shouts(name));
  return quiet.length > 0 ? quiet : names;
}

function wordCount(name: string): number {
  let words = 1;
  for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) words++;
  return words;
}

const shouts = (name: string): boolean => name.length > 5 && isAllCapitals(name);

function mentionOf(reading: Reading, { firstToken, endToken, form, confidence }: Reference, name: string): Mention {
  const { tokens, text } = reading.article;
  const end = tokens.end[endToken - 1]!;
  // "the Church" is short for "Church of Oranda", with a capital as names have.
  const isShort = form === 'description' && endToken === firstToken + 2 && reading.lower(firstToken) === 'the' && isCapitalized(reading.word(firstToken + 1)) && name.split(' ').includes(reading.word(firstToken + 1));
  const start = tokens.start[isShort ? firstToken + 1 : firstToken]!;
  return { start, end, form: isShort || (form === 'name' && !isWritten(text, start, end, name)) ? 'alias' : form, confidence: Math.round(confidence * 100) / 100 };
}

/** What somebody or something without a name is called: its words; a document that was brought in with "a" and comes again is "the lawsuit". */
function unnamed(reading: Reading, { kind, references }: Referent, [from, to]: readonly [number, number]): string {
  const words = decapitalize(textOf(reading, from, to));
  return kind === 'document' && references.length > 1 ? words.replace(/^an? /, 'the ') : words;
}

/** Whether a name stands in the text, whatever its capitals and line breaks. */
function isWritten(text: string, start: number, end: number, name: string): boolean {
  if (end - start < name.length) return false;
  if (end - start === name.length && text.startsWith(name, start)) return true;
  return text.slice(start, end).replace(/\s+/g, ' ').toLowerCase() === name.toLowerCase();
}

/** The roles of an actor, the best first, each once; one whose words a better one holds is left out ("President" beside "Russian President"). */
function rankRoles(titled: readonly Titled[]): string[] {
  if (titled.length < 2) return titled.map(({ text }) => text);
  const ranked = titled.map((role, order) => ({ ...role, order })).sort((a, b) => b.quality - a.quality || a.order - b.order);
  const kept: string[] = [];
  for (const { text } of ranked) {
    const lower = text.toLowerCase();
    if (!kept.some((better) => ` ${better.toLowerCase()} `.includes(` ${lower} `))) kept.push(text);
    if (kept.length === 6) break;
  }
  return kept;
}

function textOf(reading: Reading, from: number, to: number): string {
  const { tokens, text } = reading.article;
  return text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/\s+/g, ' ');
}

/** "A senior official", where a sentence begins, is "a senior official". */
const decapitalize = (words: string): string => words.replace(/^(?:An?|The|One|Some|Many|Most|Several|Others|Two|Three|Both|His|Her|Their|Its|Another)(?= |$)/, (first) => first.toLowerCase());
