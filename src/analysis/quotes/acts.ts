import type { Act } from '../article';

/** Cues (base forms) that report what somebody holds, feels or finds likely, rather than words spoken. */
const THOUGHTS = new Set(
  (
    'think believe feel fear hope worry doubt suspect expect consider regard view know understand assume presume guess imagine wonder ' +
    'realize recognize remember forget recall love hate like dislike prefer favor support oppose trust respect admire envy resent enjoy ' +
    'perceive interpret judge deem reckon figure conclude learn discover anticipate foresee mind care regret wish dream ' +
    'belief fear hope view opinion feeling impression doubt expectation assumption concern worry suspicion understanding knowledge sense mood ' +
    'thinking hopeful confident convinced sure certain afraid optimistic pessimistic skeptical worried concerned aware unaware happy unhappy ' +
    'glad proud sorry surprised angry frustrated disappointed nervous comfortable uncomfortable doubtful interested tired eager grateful'
  ).split(' '),
);

/** Cues that report what somebody means to do or bring about. */
const PLANS = new Set(
  (
    'want intend plan seek aim try attempt prepare decide choose hesitate strive struggle opt pursue resolve ' +
    'plan intention desire goal effort attempt decision aim ambition bid willingness determination readiness ' +
    'willing unwilling ready determined likely unlikely set poised reluctant'
  ).split(' '),
);

const BEGINNINGS = new Set([...THOUGHTS, ...PLANS].map((lemma) => lemma.slice(0, 3)));

/** Whether the base form of a verb may make its act anything but speech. Of others nobody need ask: "anchored" begins like no thought and no plan. */
export const mayDecideAct = (verb: string): boolean => BEGINNINGS.has(verb.slice(0, 3));

/** What a cue reports, by its head's base form. What stands between quotation marks alone was said, however it is introduced. */
export function actOf(lemma: string, isDirect: () => boolean): Act {
  const act = PLANS.has(lemma) ? 'plan' : THOUGHTS.has(lemma) ? 'thought' : 'speech';
  return act !== 'speech' && isDirect() ? 'speech' : act;
}
