/** What a noun of a description can stand for. */
export type NounKind = 'person' | 'organization' | 'place' | 'group' | 'document';

export type Gender = 'male' | 'female';

/** A noun as linking sees it: "spokeswomen" is a person, female, plural, of the family "spokesperson". */
export interface Noun {
  readonly kind: NounKind;
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** The singular; of words that differ by gender alone the common form, so that "spokesman" and "spokesperson" compare equal. */
  readonly stem: string;
  /** Whether it says what somebody does or is in public ("minister"), not how one is related or looks ("mother", "man"). */
  readonly office: boolean;
}

const words = (list: string): string[] => list.split(/\s+/);

/** Public parts: posts, professions, titles. */
const OFFICES = words(`
  academic accountant activist actor adjutant administrator admiral adviser advisor advocate agent aide aldermember ally ambassador analyst anchor
  anthropologist appointee archaeologist archbishop architect archivist artist assemblyperson assistant astronaut astronomer athlete attorney
  auditor author ayatollah backbencher banker barrister biographer biologist bishop blogger boss brigadier broadcaster broker builder businessperson
  campaigner candidate captain cardinal carpenter cartoonist ceo cfo chair chairperson chairperson-elect champion chancellor chaplain chef chemist chief
  choreographer cleric clerk climatologist coach co-author co-chair co-director co-founder co-host co-owner co-president colonel columnist comedian
  commander commandant commentator commissioner composer comptroller conductor congressperson congressperson-elect conservationist consul consultant
  contractor controller coo coordinator coroner correspondent councillor councilor councilmember councilperson counsel counselor counsellor creator criminologist critic
  cto curator dean defender delegate demographer dentist deputy designer detective developer dictator diplomat director dj doctor
  ecologist economist essayist editor editor-in-chief educator elder emir amir emperor engineer entertainer entrepreneur envoy epidemiologist ethicist executive
  expert farmer figurehead filmmaker financier firefighter fisher fisherperson footballer forecaster foreperson founder geneticist general geographer geologist goalkeeper
  governor governor-elect guard guide guitarist head hacker heir historian host imam incumbent innkeeper inspector instructor interpreter
  inventor investigator investor journalist judge jurist juror justice king lawmaker lawyer leader lecturer legislator librarian lieutenant
  linguist liaison lobbyist magistrate magnate major manager marshal mathematician mayor mayor-elect mechanic mediator meteorologist
  midfielder minister missionary mogul monsignor moderator monk model mep mla mna mp mpp msp mufti mullah musician narrator naturalist negotiator neurologist neuroscientist neurosurgeon newscaster
  nominee novelist nun nurse nutritionist obstetrician occupant officer official oligarch ombudsperson operative operator organizer organiser owner
  painter paramedic parliamentarian partner pastor pathologist patriarch pediatrician performer philanthropist philosopher photographer physician
  physicist pianist pilot planner player playwright poet politician pollster pope preacher premier presenter president president-elect
  priest principal producer professor programmer promoter prosecutor provost psychiatrist psychologist publicist publisher pundit quarterback rabbi rapper
  realtor rector referee registrar regulator reporter representative researcher retailer rival ruler runner-up scholar scientist screenwriter sculptor secretary
  secretary-general senator senator-elect sergeant sheikh sheriff undersheriff shopkeeper singer sociologist socialist soldier solicitor songwriter speaker specialist spokesperson
  staffer star statesperson statistician strategist striker sultan superintendent supervisor surgeon surveyor teacher technician technologist teenager
  theologian therapist trader trainer translator treasurer trustee tsar tycoon tv-host underwriter undersecretary veteran vet veterinarian vicar vice-president virologist
  volunteer warden warlord watchdog whip whistleblower worker writer zoologist captain midshipman corporal private co-pilot co-worker frontrunner front-runner
  policymaker speechwriter superstar spymaster chieftain warrior crown leader-elect kingpin headteacher headmaster guitarist drummer
  landlord tenant postmaster quartermaster ringleader shareholder stakeholder stockbroker troubleshooter winemaker watchmaker undertaker lifeguard ranger
  professional practitioner expat expatriate
  laureate ex-minister ex-president mate grower rower breeder brewer ferryman bosun deckhand docker longshoreman stevedore picker trucker courier
  bassist cellist violinist vocalist goalie winger pitcher catcher shortstop linebacker skipper captain-elect cyclist swimmer sprinter boxer wrestler golfer skater
  bowler batter batsperson center-back centre-back center-half centre-half full-back left-back right-back wing-back fly-half scrum-half forward fullback halfback international outfielder rookie wicketkeeper umpire jockey
  collector convener convenor master constable caretaker groundsperson choirmaster harbormaster harbourmaster stationmaster monarch crossbencher
  right-hander left-hander right-armer left-armer southpaw seamer spinner opener all-rounder playmaker crooner frontperson showrunner olympian medalist medallist
  commodore pontiff prelate jurist gaffer medic cop rocker barber butcher skipper
  examiner oceanographer actuary auctioneer appraiser arborist freshperson sophomore apprentice trainee dietitian
`);

/** Ways to be related, to look, to be concerned. */
const PEOPLE = words(`
  adult acquaintance accomplice adherent adolescent assailant associate attacker attendee baby backer bachelor billionaire boyfriend:m boy:m bride:f groom:m brother:m brother-in-law:m
  bystander caller captive caregiver child citizen classmate client colleague commuter companion complainant confidant conservative
  constituent consumer convict counterpart cousin criminal customer daughter:f daughter-in-law:f defector defendant demonstrator democrat descendant detainee detractor disciple donor
  driver dweller employee employer enthusiast evacuee ex-husband:m ex-wife:f eyewitness fan father:m father-in-law:m fellow fiance:m fiancé:m fiancee:f fiancée:f follower friend fugitive gentleman:m girl:f
  girlfriend:f grader godfather:m godmother:f grandchild granddaughter:f grandfather:m grandmother:f grandparent grandson:m guest gunman:m guy:m hero hiker homeowner hostage husband:m icon
  immigrant independent infant inhabitant inmate insider insurgent intern islamist kid lady:f legend liberal listener local loved-one loyalist man:m member messenger migrant milestone
  militant millionaire moderate mom:f mother:f mother-in-law:f motorist mourner mum:f dad:m native neighbor neighbour nephew:m newcomer niece:f observer offender opponent organizer onlooker orphan outsider parent participant passenger
  passer-by patient patron pedestrian peer person perpetrator pilgrim pioneer pensioner plaintiff predecessor prince:m princess:f prisoner prodigy progressive proponent protester protestor protégé protege
  purchaser queen:f reader rebel recipient recruit refugee relative republican reservist resident respondent retiree rescuer rioter rider royal sailor seeker
  separatist settler shopper sibling sister:f sister-in-law:f skeptic smuggler socialite son:m son-in-law:m source spectator spouse stepfather:m stepmother:f stepson:m stepdaughter:f stranger student subscriber successor
  suitor supporter survivor suspect sympathizer taxpayer teammate teen terrorist thief tourist traveler traveller trooper twin uncle:m aunt:f user vendor victim
  viewer villager visionary visitor voter widow:f widower:m wife:f winner witness woman:f worshipper youngster youth figure insider personality favorite favourite hopeful contender challenger
  king:m queen:f duke:m duchess:f baron:m baroness:f count:m countess:f emperor:m empress:f actress:f waitress:f hostess:f heiress:f goddess:f monk:m nun:f priest:m patriarch:m pope:m imam:m rabbi:m midwife:f ballerina:f tsar:m sultan:m
  junior senior parishioner schoolgirl:f schoolboy:m homemaker housewife:f househusband:m grandma:f grandpa:m nan:f octogenarian septuagenarian nonagenarian centenarian newlywed
  emir:m amir:m mullah:m ayatollah:m cardinal:m archbishop:m abbot:m abbess:f prioress:f headmaster:m headmistress:f landlord:m landlady:f seamstress:f stewardess:f patriarch:m matriarch:f
`);

const ORGANIZATIONS = words(`
  administration agency airline alliance army association authority automaker bank bench board broadcaster bureau business cabinet camp campaign carmaker carrier center centre chain charity chipmaker
  church club coalition college commission committee community company conglomerate congregation consortium consultancy corporation council court crew daily department developer
  directorate district drugmaker embassy enterprise establishment faction factory federation fleet firm force foundation franchise fund giant government group grouping holding hospital industry
  institute institution insurer junta kingdom lab laboratory league legislature lender magazine maker manufacturer media military militia ministry mission monarchy movement museum nato navy network newspaper
  nonprofit office operator opposition orchestra organisation organization outfit outlet panel parliament parish partnership party platform police political-party press provider publication publisher regime regulator regiment retailer school senate
  palace presidency chancellery treasury registry secretariat leadership management diocese archdiocese household newsroom hotel resort restaurant pub shop store supermarket airport zoo gallery library prison
  precinct prosecution defense defence delegation channel synod procuratorate constabulary
  toymaker planemaker gunmaker truckmaker phonemaker tiremaker steelmaker homebuilder shipbuilder
  brewery distillery shipyard refinery mill mine observatory clinic nursery casino cinema theme-park dealership utility service site society squad staff startup start-up station studio subsidiary supplier syndicate team temple theater theatre think-tank think tank tribunal troupe trust union university utility vendor watchdog website wing
`);

const PLACES = words(`
  area borough capital city coast continent country county district enclave hamlet island metropolis municipality nation neighborhood neighbourhood peninsula port prefecture
  province region republic state suburb superpower territory town village
`);

const GROUPS = words('audience couple crowd duo electorate family jury majority minority pair people population public trio troop tribe');

const DOCUMENTS = words(`
  account affidavit agenda analysis announcement article assessment audit bill blog book brief briefing bulletin census charge comment complaint court-document column communique communiqué constitution data database document draft editorial email
  essay estimate evidence excerpt figure filing finding forecast indictment inquiry investigation journal law lawsuit leaflet letter list manifesto memo memorandum message minutes motion note notice op-ed order ordinance paper petition
  readout catalog catalogue summons yearbook directive circular declaration guideline
  plan poll post proposal record recording release remark report research resolution result review ruling statement statistics story study suit summary survey tally testimony text transcript tweet verdict video warrant
`);

/** Words that differ by gender and mean the same post. */
const BY_GENDER: readonly (readonly [suffix: string, gender: Gender | null, plural: boolean])[] = [
  ['woman', 'female', false],
  ['women', 'female', true],
  ['man', 'male', false],
  ['men', 'male', true],
  ['person', null, false],
  ['persons', null, true],
  ['people', null, true],
];
const PERSON_STEMS = new Set(words(`
  spokes chair business congress council assembly states fore ombuds fisher camera sports police service crafts alder news anchor trades watch work grounds bats fresh
`));
/** -man without a -woman in use: "gunman". */
const MEN_ONLY = new Set(['hu', 'wo', 'ger', 'ro', 'otto', 'nor', 'shama', 'talis', 'cai', 'ca', 'de', 'ad', 'no']);

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  children: 'child', grandchildren: 'grandchild', wives: 'wife', housewives: 'housewife', thieves: 'thief', chiefs: 'chief', media: 'media', police: 'police', personnel: 'staff',
  statistics: 'statistics', data: 'data', minutes: 'minutes', people: 'people', troops: 'troop', forces: 'force', 'passers-by': 'passer-by', 'brothers-in-law': 'brother-in-law',
  'attorneys general': 'attorney', staff: 'staff', series: 'series', headquarters: 'headquarters', crew: 'crew', mps: 'mp', ceos: 'ceo',
}));
const ALWAYS_PLURAL = new Set(['people', 'police', 'media', 'statistics', 'data', 'personnel', 'troops', 'forces', 'minutes']);

const known = new Map<string, Noun>();

function addAll(list: readonly string[], kind: NounKind, office: boolean): void {
  for (const entry of list) {
    const [word = entry, mark] = entry.split(':');
    const gender = mark === 'm' ? 'male' : mark === 'f' ? 'female' : null;
    const before = known.get(word);
    // A word of two lists keeps what the first said, and takes a gender from the second: "king", "nun".
    if (before !== undefined) {
      if (gender !== null && before.gender === null) known.set(word, { ...before, gender });
    } else known.set(word, { kind, gender, plural: false, stem: word, office });
  }
}
addAll(OFFICES, 'person', true);
addAll(PEOPLE, 'person', false);
addAll(ORGANIZATIONS, 'organization', true);
addAll(PLACES, 'place', true);
addAll(GROUPS, 'group', false);
addAll(DOCUMENTS, 'document', false);

/** Endings that make a person of anything: "biologist", "lawmaker", "shareholder". */
const PERSON_ENDING = /(?:ologist|onomist|ographer|ician|maker|holder|keeper|leader|fighter|worker|teacher|dweller|goer|player|writer|owner|founder|chairman|ologue|iatrist|ivist|alist|[acgmno]nist|arian|icist)$/;

function singularOf(word: string): string | null {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  // "nurses", but "bosses"
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, known.has(word.slice(0, -1)) ? -1 : -2);
  return word.slice(0, -1);
}

/** Titles as newsrooms shorten them. */
export const ABBREVIATED_TITLES: ReadonlyMap<string, string> = new Map(Object.entries({
  'gov.': 'Governor', 'govs.': 'Governors', 'sen.': 'Senator', 'sens.': 'Senators', 'rep.': 'Representative', 'reps.': 'Representatives', 'gen.': 'General', 'lt.': 'Lieutenant', 'col.': 'Colonel',
  'maj.': 'Major', 'capt.': 'Captain', 'sgt.': 'Sergeant', 'adm.': 'Admiral', 'cmdr.': 'Commander', 'rev.': 'Reverend', 'prof.': 'Professor', 'profs.': 'Professors', 'gens.': 'Generals', 'amb.': 'Ambassador', 'pres.': 'President', 'supt.': 'Superintendent',
  'det.': 'Detective', 'insp.': 'Inspector', 'sec.': 'Secretary', 'cpl.': 'Corporal', 'brig.': 'Brigadier', 'msgr.': 'Monsignor', 'atty.': 'Attorney', 'cllr.': 'Councillor', cllr: 'Councillor', prof: 'Professor', capt: 'Captain', sgt: 'Sergeant', lt: 'Lieutenant', col: 'Colonel', cmdr: 'Commander', insp: 'Inspector', supt: 'Superintendent', rev: 'Reverend', gov: 'Governor', sen: 'Senator',
  pol: 'Police', gen: 'General', maj: 'Major', coun: 'Councillor', 'ald.': 'Alderman', 'asst.': 'Assistant', 'dep.': 'Deputy', 'const.': 'Constable', 'ofc.': 'Officer', 'spc.': 'Specialist', 'pfc.': 'Private First Class', 'fr.': 'Father', det: 'Detective', 'del.': 'Delegate',
}));

/** What stands between brackets behind the rank of somebody who has retired. */
export const RETIRED = new Set(['ret', 'retd', 'rtd', 'retired']);
/** What a rank is as a noun. */
export const RANK: Noun = { kind: 'person', gender: null, plural: false, stem: 'officer', office: true };

/**
 * Reads a noun, in lower case; `null` for what is neither a person, an organization, a place nor a document. Where it stands with a capital, as names
 * do, -man and -woman alone make no noun.
 */
export function readNoun(word: string, isOccupation: (singular: string) => boolean, capital = false): Noun | null {
  const exact = known.get(word);
  if (exact !== undefined) return ALWAYS_PLURAL.has(word) ? { ...exact, plural: true } : exact;
  for (const [suffix, gender, plural] of BY_GENDER) {
    if (!word.endsWith(suffix) || word.length === suffix.length) continue;
    const stem = word.slice(0, -suffix.length);
    if (PERSON_STEMS.has(stem)) return { kind: 'person', gender, plural, stem: `${stem}person`, office: true };
    if ((!capital || isOccupation(word)) && !MEN_ONLY.has(stem) && stem.length > 2 && gender !== null && !word.includes('-')) return { kind: 'person', gender, plural, stem: `${stem}person`, office: true };
  }
  if (word === 'men' || word === 'women') return { ...known.get(word === 'men' ? 'man' : 'woman')!, plural: true };
  const written = ABBREVIATED_TITLES.get(word);
  if (written !== undefined) return readNoun(written.toLowerCase(), isOccupation);
  const singular = singularOf(word);
  if (singular !== null) {
    const found = known.get(singular);
    if (found !== undefined) return { ...found, plural: true };
  }
  const base = singular ?? word;
  if (base.length > 4 && (PERSON_ENDING.test(base) || isOccupation(base))) return { kind: 'person', gender: null, plural: singular !== null, stem: base, office: true };
  return null;
}
