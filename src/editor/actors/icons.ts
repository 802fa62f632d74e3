import type { ActorType } from '../../analysis';

/** The product icon of an actor's type. The one that VS Code calls `organization` shows three heads: a group. */
export function iconOf(type: ActorType): string {
  switch (type) {
    case 'person': return 'person';
    case 'organization': return 'briefcase';
    case 'place': return 'globe';
    case 'group': return 'organization';
  }
}
