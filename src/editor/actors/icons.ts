import type { ActorType } from '../../analysis';

/** The product icon of an actor's type. */
export function iconOf(type: ActorType): string {
  switch (type) {
    case 'person': return 'person';
    case 'organization': return 'organization';
    case 'place': return 'globe';
    case 'group': return 'broadcast';
  }
}
