import type { Actor, Span } from '../../analysis';
import type { Article } from '../articles/article';
import { spanOf } from '../articles/spans';

/** How far from a mention the words of a role stand at most: "Dana Price, a Harbor Department spokesperson", "City Hall press secretary Ida Moss". */
const ROLE_DISTANCE = 60;

/** Where the article says who an actor is, seen from a cursor: the first full mention; at that mention itself the place that gives the role. */
export function planDefinition(article: Article, actor: Actor, offset: number): Span | undefined {
  const first = article.firstMention(actor);
  if (first === undefined) return undefined;
  const atFirst = first.start <= offset && offset <= first.end;
  return (atFirst ? findRole(article, actor) : undefined) ?? spanOf(first);
}

/** Where the article gives an actor's role, in its own words ("president of the union"): the occurrence that is nearest to one of the mentions. */
export function findRole(article: Article, { roles, mentions }: Actor): Span | undefined {
  for (const role of roles) {
    let best: Span | undefined;
    let bestGap = ROLE_DISTANCE;
    for (let start = article.text.indexOf(role); start >= 0; start = article.text.indexOf(role, start + 1)) {
      const end = start + role.length;
      for (const mention of mentions) {
        const gap = Math.max(mention.start - end, start - mention.end);
        if (gap >= bestGap) continue;
        best = [start, end];
        bestGap = gap;
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
}
