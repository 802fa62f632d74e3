import type { Actor, ActorType, Mention, Quote } from '../../analysis';
import type { Article } from '../articles/article';

/** The orders of the Actors view. */
export type ActorOrder = 'prominence' | 'name' | 'firstMention';

/** What the Actors view is narrowed to: types of actors, those who are quoted, those whose name or role has a text in it. */
export interface ActorFilter {
  readonly types?: readonly ActorType[];
  readonly quoted?: boolean;
  readonly text?: string;
}

/** An item of the Actors view. Its id outlives an edit of the article wherever possible, so that what is unfolded stays so. */
export type ActorNode = { readonly id: string; readonly actor: Actor } & (
  | { readonly kind: 'actor' }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'mention'; readonly mention: Mention }
);

/** The items of an article: its actors in an order, each with its quotes and then its mentions in document order. Every item is made once. */
export class ActorTree {
  readonly actors: readonly ActorNode[];
  private readonly children = new Map<string, readonly ActorNode[]>();

  constructor(
    readonly article: Article,
    order: ActorOrder,
    filter: ActorFilter,
  ) {
    const named = new Map<string, number>();
    const ids = new Map(article.actors.map((actor) => {
      const same = named.get(actor.name) ?? 0;
      named.set(actor.name, same + 1);
      return [actor, `${actor.name}#${same}`];
    }));
    this.actors = sortActors(article, article.actors.filter(passes(filter)), order).map((actor) => ({ kind: 'actor', id: ids.get(actor)!, actor }));
  }

  childrenOf(node: ActorNode): readonly ActorNode[] {
    if (node.kind !== 'actor') return [];
    const { actor } = node;
    let children = this.children.get(actor.id);
    if (children === undefined) {
      children = [
        ...this.article.quotesOf(actor).map((quote, index): ActorNode => ({ kind: 'quote', id: `${node.id}/quote${index}`, actor, quote })),
        ...actor.mentions.map((mention, index): ActorNode => ({ kind: 'mention', id: `${node.id}/mention${index}`, actor, mention })),
      ];
      this.children.set(actor.id, children);
    }
    return children;
  }

  parentOf(node: ActorNode): ActorNode | undefined {
    return node.kind === 'actor' ? undefined : this.nodeOf(node.actor);
  }

  /** The item of an actor; `undefined` where the filter leaves it out. */
  nodeOf(actor: Actor): ActorNode | undefined {
    return this.actors.find((node) => node.actor.id === actor.id);
  }

  /** The item that a cursor is at: a mention, a quote, or nothing. */
  nodeAt(offset: number): ActorNode | undefined {
    const found = this.article.mentionAt(offset);
    const quote = this.article.attributionAt(offset);
    const actor = found?.actor ?? this.article.actor(quote?.actor);
    const parent = actor === undefined ? undefined : this.nodeOf(actor);
    if (parent === undefined) return undefined;
    return this.childrenOf(parent).find((node) =>
      node.kind === 'mention' ? node.mention === found?.mention : node.kind === 'quote' && found === undefined && node.quote === quote,
    );
  }
}

function passes({ types, quoted, text }: ActorFilter): (actor: Actor) => boolean {
  const wanted = text?.toLocaleLowerCase();
  return (actor) =>
    (types === undefined || types.includes(actor.type)) &&
    (quoted !== true || actor.quotes.length > 0) &&
    (wanted === undefined || [actor.name, ...actor.aliases, ...actor.roles].some((words) => words.toLocaleLowerCase().includes(wanted)));
}

function sortActors(article: Article, actors: readonly Actor[], order: ActorOrder): Actor[] {
  const first = (actor: Actor): number => actor.mentions[0]?.start ?? article.text.length;
  const inOrder = [...actors].sort((a, b) => first(a) - first(b));
  switch (order) {
    case 'firstMention': return inOrder;
    case 'prominence': return inOrder.sort((a, b) => b.prominence - a.prominence);
    case 'name': return inOrder.sort((a, b) => a.name.localeCompare(b.name));
  }
}
