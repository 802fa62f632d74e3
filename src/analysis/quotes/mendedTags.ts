import { ENTITY_TYPES } from '../article';
import { hashWord } from '../model/hash';
import { ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, PART, PRON, PROPN, PUNCT, SCONJ, VERB, type TagArray } from '../syntax/tags';
import type { Article } from '../text/read';
import { DATE, PERSON } from './nameTypes';
import { OWNERS } from './nominals';
import { COMMA, DASH, STOP, WORD, type WordFacts } from './vocabulary';

/** The types of names whose words are proper nouns, whatever they are elsewhere, by 1 + its index. */
const PROPER: readonly boolean[] = [false, ...ENTITY_TYPES.map((type) => type === 'person' || type === 'organization' || type === 'place')];
/** Tags that a word of a name is given by mistake: "Lily Sato" is no adverb, "Ned Carver" no verb. */
const MISTAKEN = new Set([ADJ, ADV, AUX, INTJ, NOUN, PRON, SCONJ, VERB]);
const ARTICLES = new Set(['the', 'a', 'an'].map(hashWord));
const THAT = hashWord('that');
const CHIEF = hashWord('chief');
const UNDER = hashWord('under');
/** Forms of verbs that report speech and are nothing else. */
const ONLY_VERBS = new Set(['tells', 'says', 'adds', 'asks', 'insists', 'argues', 'explains', 'writes'].map(hashWord));
const SECRETARY = hashWord('secretary');
const SAID = hashWord('said');
const DEMONSTRATIVES = new Set(['the', 'this', 'these', 'those'].map(hashWord));
/** What governs, and what does so: "ruling party". */
const GOVERNS = new Set(['ruling', 'governing'].map(hashWord));
const GOVERNING = new Set(['party', 'coalition', 'bloc', 'alliance', 'front', 'council', 'parties', 'class', 'elite', 'family', 'junta', 'body', 'bodies'].map(hashWord));
const GENERAL = hashWord('general');
const POST = hashWord('post');
/** What opens a sentence before a comma and is no name. */
const EXCLAMATIONS = new Set('oh ah aha ooh ok okay well yes yeah yep no nope nah hey hi hello goodbye bye wow whoa gosh god alas amen please thanks sorry sure right sir hmm um uh er'.split(' ').map(hashWord));

/** Those who do something, as they end: "investors"; a known verb ("offers") is none of them. */
const AGENTS = /(?:er|or|[iy]st|ian)s$/;

/** How many letters an auxiliary verb has at most: "should". */
const LONGEST_AUXILIARY = 6;

/**
 * The tags as the names show them to be; and a rare verb between a subject and "that" is one, whatever else it looks like: "Prosecutors allege that", "Baek counters that".
 * A strange word before a comma is a name: "Oyelaran, meanwhile, ..."
 */
export function mendTags(article: Article, tags: TagArray, names: Uint8Array, words: readonly WordFacts[]): TagArray {
  const { tokens } = article;
  const corrected = tags.slice();
  for (let i = 0; i < corrected.length; i++) {
    const facts = words[tokens.word[i]!]!;
    if (PROPER[names[i]!]) {
      // "All People's Front", but "The Hague"
      if (facts.capital && (MISTAKEN.has(corrected[i]!) || (corrected[i] === DET && !ARTICLES.has(facts.key)))) corrected[i] = PROPN;
    } else if (corrected[i] === ADP && facts.key === POST && i > 0 && i + 1 < corrected.length && corrected[i + 1] === VERB && (names[i - 1] !== 0 || corrected[i - 1] === DET || corrected[i - 1] === ADJ)) {
      // "A Facebook post claims that"
      corrected[i] = NOUN;
    } else if (corrected[i] === VERB && GOVERNS.has(facts.key) && i + 1 < corrected.length && GOVERNING.has(words[tokens.word[i + 1]!]!.key)) {
      // "Ruling party lawmakers"
      corrected[i] = ADJ;
    } else if (corrected[i] === VERB && facts.key === SAID && i > 0 && i + 1 < corrected.length && DEMONSTRATIVES.has(words[tokens.word[i - 1]!]!.key) && (corrected[i + 1] === NOUN || (corrected[i + 1] === VERB && words[tokens.word[i + 1]!]!.lemma === words[tokens.word[i + 1]!]!.key))) {
      // "The said report further claims that"
      corrected[i - 1] = DET;
      corrected[i] = ADJ;
      corrected[i + 1] = NOUN;
    } else if (corrected[i] === NOUN && ONLY_VERBS.has(facts.key) && !facts.capital) {
      // "a Carrier executive tells employees"
      corrected[i] = VERB;
    } else if (corrected[i] === ADP && facts.key === UNDER && facts.capital && i + 1 < corrected.length && words[tokens.word[i + 1]!]!.key === SECRETARY) {
      // "Under Secretary Ida Moss"
      corrected[i] = ADJ;
    } else if (corrected[i] === VERB && facts.key === CHIEF) {
      // "Kestrel Airways chief executive Tamsin Ware"
      corrected[i] = ADJ;
    } else if ((corrected[i] === ADJ || corrected[i] === NOUN) && facts.key === GENERAL && i > 0 && corrected[i - 1] !== PROPN && words[tokens.word[i - 1]!]!.occupation && corrected[i + 1] !== NOUN) {
      // "the inspector general"
      corrected[i - 1] = NOUN;
      corrected[i] = NOUN;
    } else if (corrected[i] === ADJ && !facts.capital && i + 1 < corrected.length && corrected[i + 1] === VERB && isFiniteReport(words[tokens.word[i + 1]!]!) && endsSubject(corrected, names, i)) {
      // "The Israeli military said"
      corrected[i] = NOUN;
    } else if (corrected[i] === AUX && tokens.words[tokens.word[i]!]!.length > LONGEST_AUXILIARY) {
      // "Witnesses reported hearing a bang."
      corrected[i] = NOUN;
    } else if (corrected[i] === VERB && facts.lemma === facts.key && AGENTS.test(tokens.words[tokens.word[i]!]!)) {
      // "told reporters the vote was off"
      corrected[i] = NOUN;
    } else if (corrected[i] === VERB && facts.occupation && i > 0 && (corrected[i - 1] === PROPN || corrected[i - 1] === NOUN) && names[i + 1] === PERSON && !AGENTS.test(tokens.words[tokens.word[i - 1]!]!)) {
      // "said Ashgrove founder Emil Castellanos", "Club captain Joe Sweetman"
      corrected[i] = NOUN;
    } else if (corrected[i] === NOUN && (facts.reporting || facts.asserts) && facts.lemma === facts.key && endsWithDay(article, corrected, names, i)) {
      // "The wait has grown, figures published on Thursday show."
      corrected[i] = VERB;
    } else if (corrected[i] === NOUN && names[i + 1] === PERSON && i > 0 && words[tokens.word[i - 1]!]!.kind === COMMA && /^\p{Ll}+s$/u.test(tokens.words[tokens.word[i]!]!)) {
      // "The ban will not last, reckons Odile Verhoeven."
      corrected[i] = VERB;
    } else if (corrected[i] === NOUN && isAllThatSomebodyDoes(article, names, i)) {
      corrected[i] = VERB;
    } else if (facts.capital && i > 0 && i + 1 < corrected.length && (corrected[i] === ADV || corrected[i] === ADJ || corrected[i] === INTJ) && corrected[i - 1] === NOUN && isStrangeName(article, words, i)) {
      // "Passenger group Right Tracks"
      corrected[i] = PROPN;
    } else if (corrected[i] === INTJ && facts.capital && !EXCLAMATIONS.has(facts.key)) {
      corrected[i] = PROPN;
    } else if (corrected[i] === ADJ && facts.capital && facts.cluster === 0 && i + 1 < corrected.length && corrected[i + 1] === VERB && words[tokens.word[i + 1]!]!.reporting) {
      // "Northgrid says 40,000 homes are without power."
      corrected[i] = PROPN;
    } else if (facts.asserts && corrected[i] === NOUN && i > 0 && i + 1 < corrected.length && words[tokens.word[i + 1]!]!.key === THAT) {
      const before = tokens.words[tokens.word[i - 1]!]!;
      const plural = corrected[i - 1] === NOUN && before.length > 2 && before.endsWith('s');
      const inflected = facts.lemma !== facts.key;
      const named = corrected[i - 1] === PROPN || (before === ',' && endsAside(article, names, i - 1));
      // "The indictment alleges that he lied", but "the news reports that emerged"
      const next = i + 2 < corrected.length ? corrected[i + 2]! : VERB;
      const states = inflected && before.length > 2 && corrected[i - 1] === NOUN && !before.endsWith('s') && next !== VERB && next !== AUX;
      if (states) corrected[i + 1] = SCONJ;
      // "concedes the point but argues that"
      if (states || (plural && !inflected) || (corrected[i - 1] === PRON && !OWNERS.has(words[tokens.word[i - 1]!]!.key)) || (inflected && (named || corrected[i - 1] === CCONJ))) corrected[i] = VERB;
    } else if (corrected[i] === NOUN && facts.lemma === facts.key && (opensWithMany(article, corrected, words, i) || (facts.base !== undefined && standsBehindMany(article, corrected, words, i)))) {
      // "Analysts reckon that the chain will close.", "Prosecutors accuse Lund of paying."
      corrected[i] = VERB;
    } else if (facts.reporting && corrected[i] === NOUN && facts.lemma === facts.key && i > 1 && corrected[i - 1] === NOUN && isTailOfAgents(article, corrected, i)) {
      corrected[i] = VERB;
    } else if ((facts.reporting || facts.asserts) && corrected[i] === NOUN && i > 0 && names[i - 1] === PERSON && tokens.words[tokens.word[i]!]!.endsWith('ed')) {
      // "Moss countered at a news conference"
      corrected[i] = VERB;
    }
  }
  const isMarked = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of article.marked) isMarked.fill(1, firstToken, endToken);
  for (let i = 1; i + 1 < corrected.length; i++) if (corrected[i] === PUNCT && isMarked[i] === 0 && isOfMany(article, corrected, i)) corrected[i] = PART;
  for (const sentence of article.sentences) correctVerbless(article, corrected, names, words, isMarked, sentence);
  for (const { firstToken } of article.sentences) {
    correctTitle(article, corrected, names, words, firstToken);
    correctWhere(article, corrected, words, firstToken);
  }
  for (const { end, endToken } of article.marked) {
    if (!/[,?!…]/.test(article.text.charAt(end - 2))) continue;
    correctInverted(article, corrected, names, words, endToken);
    correctFollowing(article, corrected, names, words, endToken);
  }
  return corrected;
}

/** Whether an apostrophe stands behind a plural and before what is theirs: "a parents' group". */
function isOfMany({ tokens, text }: Article, corrected: TagArray, i: number): boolean {
  const next = corrected[i + 1];
  if (corrected[i - 1] !== NOUN || (next !== NOUN && next !== ADJ)) return false;
  const at = tokens.start[i]!;
  return tokens.end[i - 1] === at && text.charAt(at - 1) === 's' && tokens.start[i + 1]! > tokens.end[i]! && /^['’]$/.test(tokens.words[tokens.word[i]!]!);
}

/** Whether a word ends a phrase with a determiner or a name that no preposition governs: "the Israeli military", not "in the past". */
function endsSubject(corrected: TagArray, names: Uint8Array, i: number): boolean {
  let first = i;
  while (first > 0 && (names[first - 1] !== 0 || corrected[first - 1] === DET || corrected[first - 1] === ADJ)) first--;
  return first < i && (first === 0 || corrected[first - 1] !== ADP);
}

/** Whether a word with a capital stands between one without and one with: the beginning of a name, wherever capitals mean something. */
const isStrangeName = ({ tokens }: Article, words: readonly WordFacts[], i: number): boolean => !words[tokens.word[i - 1]!]!.capital && words[tokens.word[i + 1]!]!.capital && words[tokens.word[i + 1]!]!.kind === WORD;

/** Whether a verb reports or takes a clause, and has a subject: "said", "insists", not "saying", "say". */
const isFiniteReport = ({ reporting, asserts, participle, lemma, key }: WordFacts): boolean => (reporting || asserts) && !participle && lemma !== key;

/** Whether a word is all that stands between a name that opens the sentence and its period: `Moss snorts. "In due course."` */
function isAllThatSomebodyDoes({ tokens }: Article, names: Uint8Array, i: number): boolean {
  if (i === 0 || names[i - 1] !== PERSON || i + 1 >= tokens.length || tokens.words[tokens.word[i + 1]!]! !== '.' || !/^\p{Ll}+(?:s|ed)$/u.test(tokens.words[tokens.word[i]!]!)) return false;
  let first = i - 1;
  while (first > 0 && names[first - 1] === PERSON) first--;
  return first === 0 || /^[.?!"”’]$/.test(tokens.words[tokens.word[first - 1]!]!);
}

/** Whether a word stands between a plural that opens its sentence and "that" with a clause. */
function opensWithMany({ tokens }: Article, corrected: TagArray, words: readonly WordFacts[], i: number): boolean {
  if (i === 0 || i + 2 >= tokens.length || corrected[i - 1] !== NOUN || words[tokens.word[i + 1]!]!.key !== THAT || corrected[i + 1] !== SCONJ) return false;
  if (!words[tokens.word[i - 1]!]!.capital || !AGENTS.test(tokens.words[tokens.word[i - 1]!]!)) return false;
  const next = corrected[i + 2];
  return next === DET || next === PRON || next === PROPN;
}

/** Whether a word stands between a plural, with a capital or a determiner, and a name, a determiner or a pronoun. */
function standsBehindMany({ tokens }: Article, corrected: TagArray, words: readonly WordFacts[], i: number): boolean {
  if (i === 0 || i + 1 >= tokens.length || corrected[i - 1] !== NOUN || !(words[tokens.word[i - 1]!]!.capital || corrected[i - 2] === DET) || !tokens.words[tokens.word[i - 1]!]!.endsWith('s')) return false;
  const next = corrected[i + 1];
  return next === PROPN || next === DET || next === PRON;
}

/** Whether a word ends its sentence behind a day that is no part of a phrase with it: "on Thursday show.", not "the Thursday show." */
function endsWithDay({ tokens }: Article, corrected: TagArray, names: Uint8Array, i: number): boolean {
  if (i === 0 || names[i - 1] !== DATE || i + 1 >= tokens.length || tokens.words[tokens.word[i + 1]!]! !== '.') return false;
  let day = i - 1;
  while (day > 0 && names[day - 1] === DATE) day--;
  return day > 1 && (corrected[day - 1] === VERB || (corrected[day - 1] === ADP && corrected[day - 2] === VERB));
}

/** Whether a comma ends what is said of somebody named before: "Moss, a diver who left the harbor in May, cautions that". */
function endsAside({ tokens }: Article, names: Uint8Array, comma: number): boolean {
  if (names[comma - 1] === PERSON) return true;
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
    const word = tokens.words[tokens.word[i]!]!;
    if (word === ',') return names[i - 1] === PERSON;
    if (/^[.?!;:"“”]$/.test(word)) return false;
  }
  return false;
}

/** How many words may say more of somebody between commas. */
const LONGEST_ASIDE = 30;

/** Whether a word stands behind a comma and a plural of those who do something: "The coral likes plastic, researchers report in Reef Letters." */
function isTailOfAgents({ tokens }: Article, corrected: TagArray, i: number): boolean {
  const next = i + 1 < corrected.length ? corrected[i + 1]! : ADP;
  return tokens.words[tokens.word[i - 2]!]! === ',' && AGENTS.test(tokens.words[tokens.word[i - 1]!]!) && (next === ADP || next === PUNCT);
}

/** What opens a sentence before a noun, a name and a verb is no verb, but part of the title: "Planning officer Ida Moss recommended", "Search coordinator Ida Moss said". */
function correctTitle({ tokens }: Article, corrected: TagArray, names: Uint8Array, words: readonly WordFacts[], first: number): void {
  if (first >= tokens.length || names[first] !== 0 || corrected[first] !== VERB || !words[tokens.word[first]!]!.capital) return;
  let name = first + 1;
  // "Pope Clement appealed to world leaders"
  if (names[name] === PERSON && words[tokens.word[first]!]!.occupation) corrected[first] = PROPN;
  while (name < Math.min(tokens.length, first + TITLE_REACH) && (corrected[name] === NOUN || corrected[name] === PROPN) && names[name] === 0) name++;
  if (name === first + 1) return;
  let behind = name;
  while (behind < tokens.length && names[behind] === PERSON) behind++;
  if (behind === name || behind >= tokens.length) return;
  const next = words[tokens.word[behind]!]!;
  // "Det Sgt Colin Speight, of Greater Manchester Police, said"
  if ((corrected[behind] === VERB && !next.participle) || (next.kind === COMMA && corrected[name - 1] === PROPN)) corrected[first] = corrected[name - 1]!;
}

/** "Outside court, the mother said": that is where; not "Outside experts, asked by the council, said". */
function correctWhere({ tokens }: Article, corrected: TagArray, words: readonly WordFacts[], first: number): void {
  if (first + 2 >= tokens.length || corrected[first] === ADP || !PLACES.has(words[tokens.word[first]!]!.key) || corrected[first + 1] !== NOUN) return;
  if (words[tokens.word[first + 2]!]!.kind === COMMA && !tokens.words[tokens.word[first + 1]!]!.endsWith('s')) corrected[first] = ADP;
}

const PLACES = new Set(['outside', 'inside'].map(hashWord));

/** Where a sentence has no verb but between marks, the word behind a name that may be one is it: "Speaker Anders Roth calls for order.", `A video shows Gov. Lydia Aranda saying "No."` */
function correctVerbless({ tokens }: Article, corrected: TagArray, names: Uint8Array, words: readonly WordFacts[], isMarked: Uint8Array, { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number }): void {
  let verb = -1;
  for (let i = firstToken; i < endToken; i++) {
    if (isMarked[i] === 1) continue;
    const facts = words[tokens.word[i]!]!;
    if ((corrected[i] === VERB && !facts.participle) || corrected[i] === AUX) return;
    if (verb >= 0 || i === firstToken || corrected[i] !== NOUN || facts.lemma === facts.key || facts.capital || names[i] !== 0 || !/s$/.test(tokens.words[tokens.word[i]!]!)) continue;
    const next = i + 1 < endToken ? corrected[i + 1] : PUNCT;
    const isSubject = names[i - 1] === PERSON || (corrected[i - 1] === NOUN && i - 2 >= firstToken && corrected[i - 2] === DET && next === PROPN);
    if (isSubject && next !== NOUN && next !== VERB) verb = i;
  }
  if (verb >= 0) corrected[verb] = VERB;
}

/** How many words may stand between a verb behind marked speech and the name of whoever speaks. */
const TITLE_REACH = 7;

/**
 * A word behind marked speech and before a name is a verb, whatever else it looks like, and what stands between is the title: `"A bell?" wonders sexton Ewart Pym.` With a
 * preposition between, the word is the subject: `"We lost," fans of Leeds chanted.`
 */
function correctInverted({ tokens }: Article, corrected: TagArray, names: Uint8Array, words: readonly WordFacts[], verb: number): void {
  const facts = words[tokens.word[verb]!]!;
  // `"We were robbed," lamented campaigners.`
  if (verb + 1 < corrected.length && corrected[verb] === ADJ && facts.lemma !== facts.key && (facts.reporting || facts.asserts)) {
    corrected[verb] = VERB;
    return;
  }
  const mayBeVerb = corrected[verb] === NOUN && /^\p{Ll}+(?:s|ed)$/u.test(tokens.words[tokens.word[verb]!]!);
  const mayBeNoun = corrected[verb] === VERB && facts.lemma === facts.key;
  if (verb + 1 >= corrected.length || !(mayBeVerb || mayBeNoun)) return;
  let name = verb + 1;
  const isPost = (i: number): boolean => names[i] === 0 && corrected[i] !== PROPN && corrected[i] !== ADP && [WORD, DASH].includes(words[tokens.word[i]!]!.kind);
  while (name < Math.min(corrected.length, verb + TITLE_REACH) && isPost(name)) name++;
  if (name >= corrected.length || (names[name] !== PERSON && corrected[name] !== PROPN)) return;
  let behind = name;
  while (behind < corrected.length && (names[behind] === PERSON || corrected[behind] === PROPN)) behind++;
  // `"We lost," press secretary Ida Moss said.`, "lead singer Bo Roe admitted": the verb follows.
  const follows = behind < corrected.length && corrected[behind] === VERB && words[tokens.word[behind]!]!.reporting;
  if (follows && mayBeNoun && name > verb + 1) corrected[verb] = NOUN;
  if (follows || !mayBeVerb) return;
  corrected[verb] = VERB;
  for (let i = verb + 1; i < name; i++) if (corrected[i] === VERB) corrected[i] = NOUN;
}

/** Where nothing between marked speech and the end of the sentence is a verb, its last word is one, if it may be: `"It turns bitter," Mr. Denis emphasises.`, `"They must," the country's chief journalist points out.` */
function correctFollowing({ tokens }: Article, corrected: TagArray, names: Uint8Array, words: readonly WordFacts[], first: number): void {
  let end = first;
  const isPart = (i: number): boolean => {
    const { kind, reporting, key, lemma } = words[tokens.word[i]!]!;
    // "the Saudis state in the white paper"
    if (corrected[i] === NOUN && reporting && key === lemma && i > first && corrected[i + 1] === ADP && tokens.words[tokens.word[i - 1]!]!.endsWith('s')) corrected[i] = VERB;
    return (kind === WORD || kind === DASH) && corrected[i] !== VERB && corrected[i] !== AUX;
  };
  while (end < Math.min(tokens.length, first + FOLLOWING) && isPart(end)) end++;
  if (end >= tokens.length || words[tokens.word[end]!]!.kind !== STOP) return;
  const verb = PARTICLES.has(words[tokens.word[end - 1]!]!.key) ? end - 2 : end - 1;
  const isSubject = verb > first && (names[verb - 1] !== 0 || [NOUN, PROPN, PRON].includes(corrected[verb - 1]!));
  if (isSubject && names[verb] === 0 && /^\p{Ll}+(?:s|ed)$/u.test(tokens.words[tokens.word[verb]!]!)) corrected[verb] = VERB;
}

/** How many words an attribution has, and what may follow its verb. */
const FOLLOWING = 9;
const PARTICLES = new Set(['out', 'up', 'in', 'back', 'on'].map(hashWord));
