/** Words that tell what a name is, or that it is none, for the repair of what the tagger found. */

/** Titles that are given names too ("Dean", "Earl", "Major") stay where nothing else shows that they are titles. */
export const NEVER_NAMES = new Set('mr mr. mrs mrs. ms ms. dr dr. prof prof. king queen prince princess pope sheikh sir lord lady president general gen gen. brig brig. col col. capt capt. lt lt. sgt sgt. sen sen. rep rep. gov gov. rev rev. justice minister imam rabbi comrade adv adv. engr engr. barr barr. alhaji alhaja hajiya commodore emeritus emerita'.split(' '));
/** Last words that make a name an event. */
export const EVENT_ENDINGS = new Set('cup games olympics paralympics championship championships olympiad festival war marathon prix summit election elections revolution tournament'.split(' '));
/** What stands before the name of a storm. */
export const STORMS = new Set(['Storm', 'Hurricane', 'Typhoon', 'Cyclone']);
/** Institutions that a capital makes a name by itself: "the Cabinet", "Congress". */
export const INSTITUTIONS = new Set('congress parliament senate cabinet commons legislature assembly bundestag knesset duma kremlin pentagon treasury politburo'.split(' '));
