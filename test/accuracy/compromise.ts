import nlp from 'compromise';
import type { ScoredName } from './score';

/** A part of compromise's own output; its types do not name it. */
interface Match {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/** Titles, determiners and the like that compromise leaves in the span; without this it would score lower still. */
const BEFORE = /^(?:(?:the|a|an|mr|mrs|ms|dr|president|prime|minister|secretary|senator|sen|gov|governor|king|queen|prince|pope|professor|prof|judge|general|gen|chief|director|chairman|spokesman|spokeswoman|mayor|ambassador|former|sheikh)\.?\s+)+/i;
const AFTER = /(?:['’]s|['’]|[\s.,;:!?"”)\]–—-]+)+$/;

/** The people, places and organizations that compromise finds, brought to our conventions as far as trimming goes. */
export function findWithCompromise(text: string): ScoredName[] {
  const document = nlp(text);
  const names: ScoredName[] = [];
  const collect = (view: { json(options: object): unknown }, type: string): void => {
    for (const { text: found, offset } of view.json({ offset: true, terms: false }) as Match[]) {
      if (offset === undefined) continue;
      const lead = found.length - found.trimStart().length;
      const start = offset.start + lead + (BEFORE.exec(found.trim())?.[0].length ?? 0);
      const end = offset.start + lead + found.trim().replace(AFTER, '').length;
      if (end > start) names.push({ start, end, type });
    }
  };
  collect(document.people(), 'person');
  collect(document.places(), 'place');
  collect(document.organizations(), 'organization');
  collect(document.money(), 'money');
  return names;
}
