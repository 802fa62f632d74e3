/**
 * Abbreviations of news style that keep their period ("Gen.", "Calif.", "Jan."). Written without it, in lower case.
 * A word that is also a common word ("no.", "sat.") is listed only where a period rarely ends a sentence after it.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon messrs mme mlle msgr ' +
    'gen adm col maj capt cpt cmdr lt sgt cpl pvt brig cdr ' +
    'engr eng amb asst ald cllr spc pfc ret retd sen rep gov pres sec supt insp det dist atty sens reps govs gens profs drs revs ' +
    'st mt ft ave blvd rd hwy ' +
    'inc corp ltd co bros llc plc dept univ assn intl natl ' +
    'jr sr esq phd ' +
    'jan feb aug sept oct nov dec mon tue tues thu thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa penn tenn tex ' +
    'va vt wash wis wyo ' +
    'vs etc approx ca cf vol fig ed eds al bn'
  ).split(' '),
);

/** Abbreviations that a name or number follows, so that the sentence cannot end there ("Gen. Mark Milley", "No. 10"). */
const BEFORE_NAMES = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon messrs mme mlle msgr gen adm col maj capt cpt cmdr lt sgt cpl pvt brig cdr ' +
    'engr eng amb asst ald cllr spc pfc ret retd sen rep gov pres supt insp det sens reps govs gens profs drs revs st mt ft vs cf vol fig'
  ).split(' '),
);

/** Whether a word (without its period) is an abbreviation that keeps the period. */
export function isAbbreviation(word: string): boolean {
  return word.length <= 8 && ABBREVIATIONS.has(word.toLowerCase());
}

/** Whether a token with its period ("Gen.") is an abbreviation that stands before a name, and so ends no sentence. */
export function standsBeforeName(token: string): boolean {
  return token.length <= 9 && BEFORE_NAMES.has(token.slice(0, -1).toLowerCase());
}
