import { isTicker } from './called';
import type { DocumentView } from './documentView';
import type { TaggedName } from './tagger';

/** What is written with capitals and nobody's name: "GDP", "NGOs", "COVID". */
const NO_NAMES = new Set(
  'GDP NGO NGOs SME SMEs MoU MoUs FIR FIRs OTP CCTV NFT NFTs PC PCs TV TVs AI EV EVs ICU ICUs PPE DNA RNA PCR HIV AIDS LGBT LGBTQ LGBTI VAT IPO IPOs JV PhD MBA FAQ SUV SUVs UFO GPS PIN ATM ATMs IT PR HR CEO CEOs CFO LNG CNG Goalkeepers GOALKEEPERS Defenders DEFENDERS Midfielders MIDFIELDERS Forwards FORWARDS MP MPs MLA MLAs Covid COVID Coronavirus Omicron God Independence DIG DGP ADGP SSP DCP ACP SHO DSP ASP NEV NEVs EIA EIAs JCPOA Haj Hajj Umrah Ramadan Diwali Navratri'.split(' '),
);
/** What "the" before it makes somebody or something spoken of before: "the Kingdom", "the Council", "the Pope". */
const DESCRIPTIONS = new Set(
  'city court council church college university ministry commission agency association institute secretariat opposition kingdom republic north south east pope emir amir king queen prince crown president minister premier chancellor emperor empress imam sultan tsar khedive shah monarch island park zone region chamber municipality province district hospital museum hotel conclave'.split(' '),
);
const DIRECTIONS = new Set(['North', 'South', 'East', 'West']);
const DETERMINERS = new Set('the a an his her its our their The A An His Her Its Our Their'.split(' '));

/** Whether capitals alone made a name of the tokens `[first, end)`: "COVID-19", "the Kingdom", "the Crown Prince". `names` are those of the article. */
export function isNoName(first: number, end: number, names: readonly TaggedName[], { article }: DocumentView): boolean {
  const { words, lower, word } = article.tokens;
  // "COVID-19" is three tokens.
  if (NO_NAMES.has(words[word[first]!]!) && (end - first === 1 || (end - first === 3 && words[word[end - 1]!] === '19'))) return true;
  if (end - first === 1 && isTicker(first, article.tokens)) return true;
  // "R-Ark.", "(D-Calif.)": a party and a state
  if (end - first <= 3 && /^[RDI]$/.test(words[word[first]!]!) && words[word[first + 1]!] === '-' && /^[,(]$/.test(words[word[first - 1]!] ?? '')) return true;
  if (first === 0 || !DETERMINERS.has(words[word[first - 1]!]!)) return false;
  // The North Island is one, and so is the North where North Korea is named.
  if (DIRECTIONS.has(words[word[first]!]!) && (end - first > 1 || names.some((name) => word[name.first] === word[first] && name.end - name.first > 1))) return false;
  for (let i = first; i < end; i++) if (!DESCRIPTIONS.has(lower[word[i]!]!)) return false;
  return true;
}
