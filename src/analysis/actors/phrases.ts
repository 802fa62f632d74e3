import { COMMON_WORD } from '../lexicon/facts';
import { ADJ, ADP, ADV, AUX, CCONJ, DET, NOUN, NUM, PRON, PROPN, PUNCT, VERB } from '../syntax/tags';
import { ABBREVIATED_TITLES, RETIRED, type Noun } from './nouns';
import type { Article } from './actorWord';
import type { Reading } from './reading';

/** A noun phrase whose head is a person, an organization, a place or a document: "the Russian leader", "Harbor Department spokesperson". */
export interface Phrase {
  /** First token, determiner included. */
  readonly first: number;
  /** First token behind the determiner. */
  readonly core: number;
  /** The head noun's last token. */
  readonly head: number;
  /** The token behind the head. */
  readonly end: number;
  readonly noun: Noun;
  readonly determiner: Determiner;
  /** The named mention that follows at once, of which the phrase is the title ("Harbor Department spokesman Ian Moss"), or -1. */
  readonly name: number;
}

/** How a phrase begins: with an article or the like, with a named possessor ("Ukraine's"), or with nothing. */
export type Determiner = Article | 'possessor' | 'none';

/** Participles that stand before a title: "retired Gen. Smith", "acting Defense Secretary Jones" */
const PARTICIPLES = new Set(
  ('retired acting governing disgraced elected appointed ousted exiled jailed imprisoned convicted accused renowned outgoing incoming leading ruling visiting sitting departing deposed embattled respected designated ' +
    'elected unelected detained newly self-described so-called slain murdered alleged aspiring decorated certified licensed registered managing supervising presiding commanding founding surviving rising ' +
    'operating marketing investigating engineering nursing advertising training award-winning self-proclaimed acclaimed celebrated noted retiring fired slain missing wounded injured adopted estranged beloved crowned distinguished seasoned trained mounted armed uniformed').split(' '),
);

/** The noun phrase that begins at a token, or `null`: see `scanPhrase`. */
export function readPhrase(reading: Reading, from: number, limit: number, assumed: Noun | null = null): Phrase | null {
  const phrase = scanPhrase(reading, from, limit, assumed);
  return typeof phrase === 'number' ? null : phrase;
}

/**
 * Reads the noun phrase that begins at a token and ends before `limit`: determiner, adjectives, nouns, names with and without 's. Where there is none,
 * or its head is a name or a noun for neither people nor institutions nor documents, the result is the first token at which the next one can begin.
 * A noun that nobody knows is read as `assumed` where that is given ("an apple grower" behind somebody's name).
 */
export function scanPhrase(reading: Reading, from: number, limit: number, assumed: Noun | null = null): Phrase | number {
  const { tags, entityOf, entities } = reading;
  let i = from;
  let determiner: Determiner = 'none';
  while (i < limit && entityOf[i]! < 0) {
    const found = reading.at(i).article;
    // "a pie that judge Ida Moss called unfair"
    if (found === 'demonstrative' && tags[i] !== DET && reading.lower(i) === 'that' && reading.noun(i + 1)?.kind === 'person' && nameAt(reading, i + 2, limit) >= 0) break;
    if (found !== null && (tags[i] === DET || tags[i] === PRON || tags[i] === NUM || tags[i] === ADJ || found === 'pronoun')) {
      if (determiner === 'none' || found !== 'quantity') determiner = found;
    } else if (tags[i] === NUM && i + 1 < limit && (tags[i + 1] === NOUN || tags[i + 1] === ADJ)) {
      if (determiner === 'none') determiner = 'quantity';
    } else break;
    i++;
  }
  const core = i;
  let head = -1;
  let name = -1;
  while (i < limit) {
    const entity = entityOf[i]!;
    // "Last spring | Lou Marsh's deputy", but "a 27-year-old Chilean striker"
    if (entity >= 0 && head >= 0 && isOccasion(reading.lower(head)) && !reading.at(head + 1).isHyphen) break;
    if (entity >= 0) {
      const { type, endToken } = entities[entity]!;
      const owns = endToken < limit && reading.at(endToken).isPossessiveMark;
      if (type === 'person' && !owns) {
        if (head < 0 && servesSomebody(reading, endToken, limit)) {
          i = endToken;
          continue;
        }
        if (head >= 0) name = entity;
        break;
      }
      // "the 2023 champion"
      if (type === 'date' && head < 0 && endToken - i === 1 && tags[i] === NUM && endToken < limit && (tags[endToken] === NOUN || tags[endToken] === ADJ)) {
        i = endToken;
        continue;
      }
      if (type === 'date' || type === 'money' || type === 'quantity') {
        // "Monday's meeting" is none of ours; "Friday Varga said" ends the phrase.
        break;
      }
      if (head >= 0 && !owns && endToken <= limit && isName(type) && reading.noun(i - 1) !== null && endsPhrase(reading, endToken, limit)) {
        name = entity;
        break;
      }
      if (owns) {
        if (determiner === 'none') determiner = 'possessor';
        i = endToken + 1;
        head = -1;
        continue;
      }
      i = type === 'organization' ? behindInstitution(reading, endToken, limit) : endToken;
      head = -1;
      continue;
    }
    const tag = tags[i]!;
    const word = reading.at(i);
    // `the "Paper Crown" hitmaker`
    if (head < 0 && determiner !== 'none' && isMarkOfWork(reading, i)) {
      i++;
      continue;
    }
    if (head >= core && (word.isAddress || word.lower === '(')) {
      // "the former chancellor Lord Denholm"
      name = nameAt(reading, behindAddress(reading, i, limit), limit);
      if (name >= 0) break;
    }
    if (tag === NOUN || tag === PROPN || isTitleOf(reading, i, i === core, limit)) {
      head = i;
    } else if (word.isPossessiveMark) {
      if (i === core) break;
      if (determiner === 'none') determiner = 'possessor';
      head = -1;
    } else if (head === i - 1 && joinsFields(reading, i, limit)) {
      // "the roads and public works secretary"
    } else if (word.isHyphen || word.lower === '/') {
      if (!reading.isGlued(i) || i + 1 >= limit || !reading.isGlued(i + 1)) break;
    } else if (tag === ADJ || tag === NUM) {
      // "the president available": an adjective behind the head belongs to it only before another noun; not "old" in "the 68-year-old retired teacher".
      if (head >= 0 && !(i > core && reading.at(i - 1).isHyphen) && !(i + 1 < limit && (tags[i + 1] === NOUN || tags[i + 1] === PROPN || entityOf[i + 1]! >= 0 || reading.at(i + 1).isHyphen)) && reading.noun(i) === null) break;
      if (reading.noun(i)?.kind === 'person') head = i;
    } else if (tag === VERB && (reading.isGlued(i) || (PARTICIPLES.has(word.lower) && !isPredicate(reading, i, from, head))) && i + 1 < limit) {
      // "Russia-backed separatists", "the acting secretary"
    } else if (i + 2 < limit && reading.at(i + 1).isHyphen && reading.isGlued(i + 1)) {
      // "co-founder", "then-President": whatever stands before the hyphen
    } else if (tag === ADV && head < 0 && i + 1 < limit && tags[i + 1] === NOUN && (determiner !== 'none' || word.lower === 'longtime')) {
      // "a super PAC", "the then premier"
    } else if (tag === ADV && i + 1 < limit && (tags[i + 1] === ADJ || (tags[i + 1] === VERB && PARTICIPLES.has(reading.lower(i + 1))))) {
      // "newly elected", "then", not "about former champion"
      if (head >= 0 || !(word.lower.endsWith('ly') || word.lower === 'then' || word.lower === 'now' || word.lower === 'once')) break;
    } else break;
    i++;
  }
  const next = Math.max(i, from + 1);
  if (head < core) return next;
  // "president-elect": the head is the word before the hyphen, the phrase reaches behind it.
  const noun = headNoun(reading, core, head) ?? assumed ?? (name >= 0 && determiner === 'none' && entities[name]!.type === 'person' && isDoer(reading, head) ? SOMEBODY : null);
  // "the defense objected", not "granted deferred prosecution"
  if (noun === null || (SIDES.has(noun.stem) && determiner !== 'definite')) return next;
  const follows = name >= 0 && behindAddress(reading, head + 1, limit) === entities[name]!.firstToken;
  return { first: from, core, head, end: head + 1, noun, determiner, name: follows ? name : -1 };
}

/** Who is in court, and what is done there. */
const SIDES = new Set(['prosecution', 'defense', 'defence']);

/** Whether a participle is the verb of a clause, behind its subject: "was elected mayor", "Cho accused Premier Karen Stoddard", "the board appointed Chairman Bo Hale". */
function isPredicate({ tags, entityOf }: Reading, i: number, from: number, head: number): boolean {
  if (head >= 0 || i === 0) return head >= 0;
  return tags[i - 1] === AUX || (i === from && (tags[i - 1] === NOUN || tags[i - 1] === PRON || entityOf[i - 1]! >= 0));
}

/** Whether a token is one of the marks around the title of a work. */
function isMarkOfWork({ entities, entityOf, markedOf, article }: Reading, i: number): boolean {
  if (markedOf[i]! < 0) return false;
  const { firstToken, endToken } = article.marked[markedOf[i]!]!;
  const work = entityOf[firstToken + 1] ?? -1;
  return (i === firstToken || i === endToken - 1) && work >= 0 && entities[work]!.type === 'work' && entities[work]!.endToken === endToken - 1;
}

/** Whether a name is that of somebody's master: "Hale spokesman Ian Moss", "a Hale campaign aide", "Hale constituent Ian Moss". */
function servesSomebody(reading: Reading, endToken: number, limit: number): boolean {
  const { tags, entityOf, entities } = reading;
  for (let i = endToken; i < Math.min(limit, endToken + 2) && entityOf[i]! < 0 && !reading.at(i).isCapitalized; i++) {
    const isPerson = reading.noun(i)?.kind === 'person';
    // Before a name a noun may look like a verb.
    const named = i + 1 < limit ? entityOf[i + 1]! : -1;
    if (isPerson && (tags[i] === NOUN || (named >= 0 && entities[named]!.type === 'person' && !reading.noun(i)!.plural))) return true;
    if (tags[i] !== NOUN) return false;
  }
  return false;
}

/** Behind an institution what is still part of its name: "Alder Rail Limited (ARL) | managing director", "Ministry of Justice | spokesperson" whose name was cut short. */
function behindInstitution(reading: Reading, endToken: number, limit: number): number {
  if (endToken + 2 >= limit) return endToken;
  if (reading.word(endToken) === '(' && reading.word(endToken + 2) === ')' && endToken + 3 < limit) return endToken + 3;
  const rest = reading.lower(endToken) === 'of' && reading.entityOf[endToken + 1]! < 0 && reading.at(endToken + 1).isCapitalized && reading.noun(endToken + 2)?.kind === 'person';
  return rest ? endToken + 2 : endToken;
}

/** Whether a word that was taken for a verb or adjective is a title after all: "Rovers captain Pia Lund", "to advocate Kim Brun", "Ada Lome, Leeds provost,". */
function isTitleOf(reading: Reading, token: number, opens: boolean, limit: number): boolean {
  const noun = reading.at(token).noun;
  if (noun?.kind !== 'person' || noun.plural || token + 1 >= limit || token === 0) return false;
  const before = reading.tags[token - 1];
  const named = nameAt(reading, token + 1, limit) >= 0;
  // "the pie that judge Ida Moss called unfair"
  if (opens) return named && (before === ADP || before === PUNCT || reading.lower(token - 1) === 'that');
  return (named || (noun.office && reading.word(token + 1) === ',')) && (reading.entityOf[token - 1]! >= 0 || before === NOUN || before === PROPN || before === ADJ);
}

/** Whether an "and" in a phrase joins what somebody is in charge of, up to the noun for him: "roads | and public works secretary"; not "the firm and its owner". */
function joinsFields(reading: Reading, and: number, limit: number): boolean {
  const { tags, entityOf } = reading;
  if (tags[and] !== CCONJ || reading.lower(and) !== 'and' || reading.noun(and - 1)?.kind === 'person') return false;
  for (let i = and + 1; i < Math.min(limit, and + 5) && entityOf[i]! < 0 && (tags[i] === NOUN || tags[i] === ADJ || tags[i] === PROPN); i++) {
    const noun = reading.noun(i);
    if (noun?.kind === 'person') return i > and + 1 && noun.office && !noun.plural && reading.at(i).isCapitalized === reading.at(and - 1).isCapitalized;
  }
  return false;
}

/** Whether a noun that no list knows is somebody who does something by its form: "kiteboarder Ines Ford"; not "the paper Ford owns". */
export function isDoer(reading: Reading, head: number): boolean {
  const word = reading.lower(head);
  const tag = reading.tags[head];
  // "District Collector Ida Moss", but "Webster Ida Moss"
  const isNoun = tag === NOUN || (tag === PROPN && (reading.at(head).facts & COMMON_WORD) !== 0);
  return isNoun && word.length > 5 && /(?:er|or|ist|ian|eer)$/.test(word) && !NO_DOERS.has(word) && !isOccasion(word);
}
const NO_DOERS = new Set('summer winter dinner supper murder slaughter surrender disorder takeover paper number weather computer corner center quarter chapter character matter disaster chamber border labor honor favor floor error horror terror humor motor sector factor'.split(' '));
const SOMEBODY: Noun = { kind: 'person', gender: null, plural: false, stem: '', office: true };

const EMERITI = new Set(['emeritus', 'emerita']);

/** The noun at the head of a phrase; a prime minister is a premier, not a minister. */
function headNoun(reading: Reading, core: number, head: number): Noun | null {
  // "professor emeritus", "Senate President Pro Tempore"
  const behind = head > core && EMERITI.has(reading.lower(head)) ? 1 : head > core + 1 && reading.lower(head - 1) === 'pro' && /^temp?(?:ore)?$/.test(reading.lower(head)) ? 2 : 0;
  const noun = reading.noun(head - behind);
  return noun?.stem === 'minister' && head > core && reading.lower(head - 1) === 'prime' ? { ...noun, stem: 'premier' } : noun;
}

/** The token behind what says that a judge or general is retired: "Justice (retd) | P.N. Rao", "Gen. (ret.) | Luis Paz". */
function behindRetired(reading: Reading, token: number, limit: number): number {
  if (token + 2 >= limit || reading.word(token) !== '(' || !RETIRED.has(reading.lower(token + 1).replace('.', ''))) return token;
  const close = reading.word(token + 2) === '.' ? token + 3 : token + 2;
  return close < limit && reading.word(close) === ')' ? close + 1 : token;
}

/** The token behind the style of a cleric or minister: "the Most Rev | Tobias Fenn", "the Rt Hon | Ida Moss". */
function behindStyle(reading: Reading, token: number, limit: number): number {
  const from = token < limit && reading.lower(token) === 'the' ? token + 1 : token;
  return from + 2 < limit && STYLES.has(reading.lower(from)) && STYLED.has(reading.lower(from + 1)) ? from + 2 : token;
}
const STYLES = new Set(['most', 'rt', 'rt.', 'right', 'very']);
const STYLED = new Set(['rev', 'rev.', 'revd', 'reverend', 'hon', 'hon.', 'honourable', 'honorable']);

/** The token behind the forms of address at a token: "Dr. (Mrs.) | Ida Moss". */
export function behindAddress(reading: Reading, token: number, limit: number): number {
  let at = behindRetired(reading, behindStyle(reading, token, limit), limit);
  while (at < limit && reading.entityOf[at]! < 0) {
    if (reading.at(at).isAddress) at++;
    else if (at > token && reading.word(at) === '(' && at + 2 < limit && reading.at(at + 1).isAddress && reading.word(at + 2) === ')') at += 3;
    else break;
  }
  return at;
}

/** The person whose name begins at a token, or -1. */
function nameAt({ entities, entityOf }: Reading, token: number, limit: number): number {
  const entity = token < limit ? entityOf[token]! : -1;
  return entity >= 0 && entities[entity]!.type === 'person' && entities[entity]!.firstToken === token ? entity : -1;
}

/** The person whose name begins at a token, behind forms of address and titles ("Sir Piers Lockwood", "Col. Ba Thein"), or -1. */
export function personAt(reading: Reading, token: number, limit: number): number {
  const at = behindAddress(reading, behindAge(reading, token, limit), limit);
  const named = nameAt(reading, at, limit);
  if (named >= 0) return named;
  const title = at < limit ? readPhrase(reading, at, limit) : null;
  return title !== null && (title.determiner === 'none' || title.determiner === 'definite') && title.name >= 0 && reading.entities[title.name]!.type === 'person' ? title.name : -1;
}

/** The token behind an age before a name: "one participant, 41-year-old | Kelly Moss". */
function behindAge(reading: Reading, token: number, limit: number): number {
  if (token + 5 >= limit || reading.tags[token] !== NUM || reading.lower(token + 2) !== 'year' || reading.lower(token + 4) !== 'old') return token;
  return reading.at(token + 1).isHyphen && reading.at(token + 3).isHyphen ? token + 5 : token;
}

const isName = (type: string): boolean => type === 'organization' || type === 'place';

/** Whether a phrase cannot go on at a token: "chipmaker Intel said", not "company Intel executives". */
function endsPhrase(reading: Reading, token: number, limit: number): boolean {
  if (token >= limit) return true;
  const tag = reading.tags[token];
  return tag !== NOUN && tag !== PROPN && tag !== ADJ && reading.entityOf[token]! < 0 && !reading.at(token).isHyphen;
}

const ROLE_PREPOSITIONS = new Set(['of', 'for', 'at', 'with', 'in', 'to', 'on', 'from', 'under', 'against', 'within', 'near', 'outside', 'by', 'representing', 'overseeing']);
/** What a spokesman speaks in, at or on is no part of what he is: "a spokesman for the ministry in a statement". */
const OCCASIONS = new Set(
  ('statement interview email e-mail letter tweet call phone telephone post conference briefing speech news message text release report testimony court hearing meeting response reply remarks comments ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday week month year night morning afternoon ' +
    'time day evening decade season hour minute weekend summer spring autumn winter century moment game match race debate trial condition anonymity case fact addition twitter facebook social radio television tv video podcast broadcast filing memo blog op-ed article event rally ceremony forum summit panel visit trip').split(' '),
);

export const isOccasion = (word: string): boolean => OCCASIONS.has(word);

/**
 * The token behind the prepositional phrases that complete a role: "head | of night shifts at Port Elmo Hospital". Stops before
 * occasions ("in a statement", "on Tuesday") and at `limit`.
 */
export function complementEnd(reading: Reading, from: number, limit: number): number {
  const { tags, entityOf, entities } = reading;
  // "the alderwoman responsible for public space"
  const begin = from + 1 < limit && reading.lower(from) === 'responsible' ? from + 1 : from;
  let end = begin;
  for (let rounds = 0; rounds < 5 && end < limit; rounds++) {
    if (!ROLE_PREPOSITIONS.has(reading.lower(end)) || (tags[end] !== ADP && tags[end] !== VERB && reading.lower(end) !== 'to')) break;
    const next = objectEnd(reading, end + 1, limit);
    if (next === end + 1) break;
    const last = entityOf[next - 1]!;
    const preposition = reading.lower(end);
    if (last >= 0 && entities[last]!.type === 'date') break;
    if (preposition !== 'of' && preposition !== 'for' && OCCASIONS.has(reading.lower(next - 1))) break;
    end = next;
  }
  return end > begin ? end : from;
}

/** The token behind the object of a preposition: a noun phrase of any kind, coordinated ones included ("of agriculture and food"). */
function objectEnd(reading: Reading, from: number, limit: number): number {
  const { tags, entityOf, entities } = reading;
  let i = from;
  let end = from;
  while (i < limit) {
    const entity = entityOf[i]!;
    const word = reading.at(i);
    const tag = tags[i]!;
    if (entity >= 0) {
      const { type } = entities[entity]!;
      // "Secretary of Transport Nora Finch": the name is not what he is secretary of; but "spokesman for President Emil Roth".
      const inner = reading.noun(i - 1);
      // "chair of governors Ida Moss"
      const isField = inner?.kind !== 'person' || (inner.plural && i - 1 === from && reading.lower(from - 1) === 'of');
      if (end > from && (type === 'date' || (type === 'person' && isField))) break;
      i = entities[entity]!.endToken;
      end = i;
    } else if (end > from && (word.isAddress || ABBREVIATED_TITLES.has(word.lower)) && personAt(reading, i, limit) >= 0) {
      // "dean of students | Rev. Ida Moss"
      break;
    } else if (word.isAddress) {
      i++;
    } else if (tag === NOUN || tag === PROPN || (end === i && end > from && word.isCapitalized && reading.at(i - 1).isCapitalized)) {
      end = ++i;
    } else if (tag === DET || tag === ADJ || tag === NUM || word.article === 'pronoun') {
      if (end > from && tag === DET) break;
      i++;
      // "the women's eight", "one of the victims"
      if (tag === NUM && i < limit && reading.lower(i) === 'of') return i;
      if (tag === NUM && i - 2 >= from && reading.at(i - 2).isPossessiveMark) end = i;
      // "a father of three"
      if (tag === NUM && i === from + 1 && reading.lower(from - 1) === 'of' && reading.noun(from - 2)?.kind === 'person') end = i;
    } else if (word.isPossessiveMark && i > from) {
      i++;
    } else if ((word.isHyphen || tag === ADP || word.lower === '/') && reading.isGlued(i)) {
      // "Stoke-on-Trent", "the 50/50 Group"
      i++;
    } else if (tag === VERB && (reading.isGlued(i) || PARTICIPLES.has(word.lower)) && i + 1 < limit) {
      i++;
    } else if (end === i && end > from && i + 1 < limit && (word.lower === '&' || (word.lower === 'and' && joins(reading, i)))) {
      i++;
    } else break;
  }
  return end;
}

/** Whether an "and" joins two things of one kind without an article: "agriculture and food", not "of Ohio and a veteran". */
function joins(reading: Reading, token: number): boolean {
  const { tags, entityOf } = reading;
  const left = entityOf[token - 1]! >= 0 ? PROPN : tags[token - 1];
  const right = entityOf[token + 1]! >= 0 ? PROPN : tags[token + 1];
  // "Electricity and Water Affairs"
  if (reading.at(token - 1).isCapitalized && reading.at(token + 1).isCapitalized && entityOf[token - 1]! < 0 && reading.noun(token + 1)?.kind !== 'person') return true;
  return (left === right || right === ADJ) && reading.noun(token + 1)?.kind !== 'person';
}
