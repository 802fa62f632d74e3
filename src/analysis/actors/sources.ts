import type { Span } from '../article';
import { ADJ, ADP, ADV, CCONJ, DET, NOUN, PRON, PROPN, PUNCT, SCONJ } from '../syntax/tags';
import { namesFamily } from './people';
import { behindAddress, complementEnd, personAt, readPhrase, type Phrase } from './phrases';
import type { Reading } from './reading';

/** What the source of an attribution comes down to: a name, a pronoun, or words that name nobody. */
export type SourceHead =
  | { readonly kind: 'name'; readonly entity: number; /** The other names of a joint source: "Varga and Sorel". */ readonly others: readonly number[] }
  | { readonly kind: 'pronoun'; readonly token: number }
  | { readonly kind: 'description'; readonly phrase: Phrase; readonly endToken: number }
  | { readonly kind: 'words'; readonly firstToken: number; readonly endToken: number };

const PEOPLE = new Set(['some', 'many', 'most', 'others', 'several', 'few', 'all', 'both', 'one', 'two', 'three', 'another', 'everyone', 'everybody', 'nobody', 'none']);
const JOINS = new Set([PUNCT, ADP, SCONJ, CCONJ, ADV]);
const PRONOUNS = new Set('he she they it i we you who which that him her them his their its me us himself herself itself themselves'.split(' '));

/**
 * Finds the head of a source: "Dana Price, a Harbor Department spokesperson" is Price, "Chile's U.N. ambassador, Renata Solari" is Solari,
 * "a spokesman for President Varga" is the spokesman. `null` where the span has no word to go by.
 */
export function readSource(reading: Reading, [start, end]: Span): SourceHead | null {
  const { tokens } = reading.article;
  let first = reading.tokenAt(start);
  let limit = first;
  while (limit < tokens.length && tokens.start[limit]! < end) limit++;
  // "where small firms", "of the ministry": what joins the source to its sentence
  while (first < limit && reading.entityOf[first]! < 0 && JOINS.has(reading.tags[first]!) && !PRONOUNS.has(reading.lower(first))) first++;
  if (first >= limit) return null;
  if (limit - first === 1 && PRONOUNS.has(reading.lower(first))) return { kind: 'pronoun', token: first };

  const name = headName(reading, first, limit);
  if (name !== null) return name;
  const phrase = readPhrase(reading, first, limit);
  const author = phrase === null ? null : authorOf(reading, phrase, limit);
  if (author !== null) return author;
  // "The comments were his first": said by nobody in particular
  if (phrase !== null && WORDS_ALONE.has(phrase.noun.stem)) return null;
  if (phrase !== null) return { kind: 'description', phrase, endToken: coordinatedEnd(reading, complementEnd(reading, phrase.end, limit), limit) };
  if (PRONOUNS.has(reading.lower(first)) && reading.tags[first] === PRON && (first + 1 >= limit || reading.tags[first + 1] === PUNCT)) return { kind: 'pronoun', token: first };
  const last = phraseEnd(reading, first, limit);
  const named = last > first ? personAtEnd(reading, first, last) : -1;
  if (named >= 0) return withOthers(reading, named, limit);
  // "one of them, 83-year-old Juhan Tamm"
  const apposed = last > first && last + 1 < limit && reading.word(last) === ',' ? personAtEnd(reading, last + 1, endOfApposition(reading, last + 1, limit)) : -1;
  if (apposed >= 0) return withOthers(reading, apposed, limit);
  return last > first ? { kind: 'words', firstToken: first, endToken: last } : null;
}

/** What is said, which says nothing itself. */
const WORDS_ALONE = new Set(['comment', 'remark']);
/** What somebody says or writes in person: its words are the author's. */
const MESSAGES = new Set('comment remark statement letter email e-mail tweet post memo memorandum message communique communiqué release announcement testimony editorial op-ed column essay note response filing blog newsletter'.split(' '));
/** Where anybody can post. */
const PLATFORMS = new Set([...'facebook twitter x instagram tiktok youtube linkedin telegram reddit whatsapp weibo threads bluesky mastodon snapchat medium substack'.split(' '), 'truth social']);
/** What speaks for itself, whoever made it. */
const ENACTED = new Set('ordinance law lawsuit suit bill indictment constitution complaint charge warrant order ruling verdict motion petition'.split(' '));

/** Whose words a document holds: "a statement from the Harbor Office", "Lund's letter", "the Port Office memo", "her remarks"; `null` where none is named. */
export function authorOf(reading: Reading, { noun, first, core, head, end, determiner }: Phrase, limit: number): SourceHead | null {
  if (noun.kind !== 'document' || ENACTED.has(noun.stem)) return null;
  const { entities, entityOf } = reading;
  const author = (entity: number): SourceHead | null => {
    const type = entity < 0 ? '' : entities[entity]!.type;
    // "a Facebook post" is somebody's.
    if (entity >= 0 && PLATFORMS.has(reading.nameText(entity).toLowerCase())) return null;
    return type === 'person' || type === 'organization' ? { kind: 'name', entity, others: [] } : null;
  };
  if (end + 1 < limit && (reading.lower(end) === 'from' || reading.lower(end) === 'by')) {
    const from = reading.at(end + 1).article !== null ? end + 2 : end + 1;
    if (from >= limit) return null;
    const named = entityOf[from]! >= 0 ? entityOf[from]! : personAt(reading, from, limit);
    // "an email from the head of personnel, Nadia Rossi,"
    const titled = named < 0 && readPhrase(reading, from, limit)?.noun.kind === 'person' ? nameBehindComma(reading, from, limit) : named;
    return author(titled);
  }
  const message = MESSAGES.has(noun.stem);
  for (let i = head - 1; i >= core; i--) {
    if (entityOf[i]! < 0) continue;
    const owns = reading.at(i + 1).isPossessiveMark;
    return owns || (message && i === head - 1) ? author(entityOf[i]!) : null;
  }
  return message && determiner === 'pronoun' && core === first + 1 ? { kind: 'pronoun', token: first } : null;
}

/** "some harbor pilots and anglers" */
function coordinatedEnd(reading: Reading, end: number, limit: number): number {
  if (end + 1 >= limit || reading.lower(end) !== 'and') return end;
  const next = readPhrase(reading, end + 1, limit);
  return next === null || next.name >= 0 ? end : complementEnd(reading, next.end, limit);
}

/** The name at the head of a source, or `null` where its head is no name. */
function headName(reading: Reading, first: number, limit: number): SourceHead | null {
  const { entities, entityOf, tags } = reading;
  const phrase = readPhrase(reading, first, limit);
  if (phrase !== null) {
    if (phrase.name >= 0) return withOthers(reading, phrase.name, limit);
    const tail = behindBracket(reading, complementEnd(reading, phrase.end, limit), limit);
    const behind = tail < limit && reading.word(tail) === ',' ? tail + 1 : tail;
    const name = phrase.noun.kind === 'person' && behind < limit && behind > phrase.end ? personAt(reading, behind, limit) : -1;
    if (name >= 0) return withOthers(reading, name, limit);
    // "Commission on Audit spokesperson Ida Moss"
    const titled = phrase.noun.kind === 'person' || phrase.noun.kind === 'document' ? -1 : titledAtEnd(reading, first, limit);
    if (titled >= 0) return withOthers(reading, titled, limit);
    const apposed = phrase.noun.kind === 'document' ? -1 : nameBehindComma(reading, phrase.end, limit);
    const fits = apposed >= 0 && (phrase.noun.kind === 'person' || entities[apposed]!.type === 'organization');
    return fits ? withOthers(reading, apposed, limit) : null;
  }
  // Titles that are no nouns of ours ("Mr.", "Brother"), determiners, ages
  let i = behindAddress(reading, first, limit);
  while (i < limit && entityOf[i]! < 0 && (tags[i] === DET || tags[i] === PROPN || tags[i] === NOUN || tags[i] === ADJ || reading.at(i).isHyphen || reading.lower(i) === 'then')) i++;
  // "Chile's Solari"
  while (i < limit && entityOf[i]! >= 0) {
    const behind = entities[entityOf[i]!]!.endToken;
    const next = behind + 1 < limit && reading.at(behind).isPossessiveMark ? entityOf[behind + 1]! : -1;
    if (next < 0 || entities[next]!.type !== 'person') break;
    i = behind + 1;
  }
  let entity = i < limit ? entityOf[i]! : -1;
  if (entity < 0) entity = titledAtEnd(reading, first, limit);
  if (entity < 0) entity = nameBehindComma(reading, first, limit);
  if (entity < 0) return null;
  const { endToken, type } = entities[entity]!;
  if (type === 'person' && namesFamily(reading, entity)) return null;
  if (type === 'date' || type === 'money' || type === 'quantity') return null;
  if (endToken < limit) {
    const next = tags[endToken];
    if (reading.at(endToken).isPossessiveMark) return null;
    // "Senate insiders", "Census data"
    if (next === NOUN || (next === ADJ && endToken + 1 < limit)) return null;
  }
  return withOthers(reading, entity, limit);
}

/** Whose name stands behind the first comma of a source, and what it says before it is what he or it is: "the keeper of the keys, Ida Moss,", "its main rival, Tidewater AG"; or -1. */
function nameBehindComma(reading: Reading, from: number, limit: number): number {
  let comma = from;
  while (comma < limit && reading.word(comma) !== ',') comma++;
  if (comma + 1 >= limit) return -1;
  const person = personAt(reading, comma + 1, limit);
  if (person >= 0) {
    const { endToken } = reading.entities[person]!;
    return endToken < limit && reading.at(endToken).isPossessiveMark ? -1 : person;
  }
  const named = reading.entityOf[comma + 1]! >= 0 && endsSource(reading, reading.entityOf[comma + 1]!, limit) ? reading.entityOf[comma + 1]! : (readPhrase(reading, comma + 1, limit)?.name ?? -1);
  return named >= 0 && reading.entities[named]!.type === 'organization' ? named : -1;
}

/** Whether nothing but a comma or a bracket follows a name in its source. */
function endsSource({ entities, tags }: Reading, entity: number, limit: number): boolean {
  const { endToken } = entities[entity]!;
  return endToken >= limit || tags[endToken] === PUNCT;
}

/** The person at the end of a source that is all title and name, whatever the title: "Parks and Recreation Director Ida Moss"; or -1. */
function titledAtEnd(reading: Reading, first: number, limit: number): number {
  const { entities, entityOf, tags } = reading;
  for (let i = first; i < limit; i++) {
    const entity = entityOf[i]!;
    if (entity >= 0 && entities[entity]!.type === 'person') return i > first && tags[i - 1] !== ADP && tags[i - 1] !== CCONJ && endsSource(reading, entity, limit) ? entity : -1;
    if (entity < 0 && !TITLE_TAGS.has(tags[i]!)) return -1;
  }
  return -1;
}
const TITLE_TAGS = new Set([NOUN, PROPN, ADJ, CCONJ, ADP, DET]);

/** The person whose name ends a source that no noun of ours leads: "a visibly moved Ada Lorne", "sexton Ewart Pym", "dad-of-two Dean"; -1 for "fans of Ada Lorne". */
function personAtEnd(reading: Reading, first: number, last: number): number {
  const { entities, entityOf, tags } = reading;
  const entity = entityOf[last - 1]!;
  if (entity < 0 || entities[entity]!.type !== 'person') return -1;
  for (let i = first; i < entities[entity]!.firstToken; i++) if (tags[i] === ADP && !reading.isGlued(i)) return -1;
  return entity;
}

/** Where what follows a comma ends: at the next one. */
function endOfApposition(reading: Reading, from: number, limit: number): number {
  let end = from;
  while (end < limit && reading.word(end) !== ',') end++;
  return end;
}

/** The token behind a bracket that opens at a token: "FPI (Italian Fishing Federation) |". */
function behindBracket(reading: Reading, from: number, limit: number): number {
  if (from >= limit || reading.word(from) !== '(') return from;
  for (let i = from + 1; i < Math.min(limit, from + 9); i++) if (reading.word(i) === ')') return i + 1;
  return from;
}

function withOthers(reading: Reading, entity: number, limit: number): SourceHead {
  const others: number[] = [];
  const { entities, entityOf } = reading;
  let i = entities[entity]!.endToken;
  while (i + 1 < limit && (reading.lower(i) === 'and' || (reading.word(i) === ',' && others.length + 1 < 3 && entityOf[i + 1]! >= 0))) {
    const phrase = readPhrase(reading, i + 1, limit);
    const next = phrase !== null && phrase.name >= 0 ? phrase.name : entityOf[i + 1]!;
    if (next < 0 || entities[next]!.type !== entities[entity]!.type) break;
    others.push(next);
    i = entities[next]!.endToken;
  }
  // A list ends in "and"; without it the comma began something else.
  const joint = others.length > 0 && reading.lower(entities[others[others.length - 1]!]!.firstToken - 1) !== ',';
  return { kind: 'name', entity, others: joint ? others : [] };
}

/** Where the words of a source end that is neither name nor known noun: before a comma, a relative clause, a bracket. */
function phraseEnd(reading: Reading, first: number, limit: number): number {
  let i = first;
  let content = false;
  while (i < limit && i < first + 12) {
    const tag = reading.tags[i];
    const lower = reading.lower(i);
    if (lower === 'who' || lower === 'which' || lower === 'that' || (tag === PUNCT && !/^[-‑&]$/.test(reading.word(i)))) break;
    // "some say", "many fear": a word that stands for people will do.
    content ||= tag === NOUN || tag === PROPN || tag === ADJ || tag === PRON || reading.entityOf[i]! >= 0 || PEOPLE.has(lower);
    i++;
  }
  return content ? i : first;
}
