import type { Span } from '../../analysis';

/** The span of something that has its offsets as fields: an entity, a mention. */
export function spanOf({ start, end }: { readonly start: number; readonly end: number }): Span {
  return [start, end];
}
