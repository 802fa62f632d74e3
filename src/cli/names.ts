import { readFile } from 'node:fs/promises';
import { ENTITY_TYPES, type EntityType, type NameList } from '../analysis';
import { UsageError } from './arguments';

/** Reads a file of the user's own names: `{"Acme Rocket": "organization", "Acme": "ignore"}`. Throws `UsageError`. */
export async function readNames(path: string): Promise<NameList> {
  const entries = Object.entries(await parse(path));
  const add = new Map<string, EntityType>();
  const ignore = new Set<string>();
  for (const [name, type] of entries) {
    if (type === 'ignore') ignore.add(name);
    else if ((ENTITY_TYPES as readonly unknown[]).includes(type)) add.set(name, type as EntityType);
    else throw new UsageError(`${path}: "${name}" has the type ${JSON.stringify(type)}; use ${ENTITY_TYPES.join(', ')} or ignore.`);
  }
  return { add, ignore };
}

async function parse(path: string): Promise<object> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
  throw new UsageError(`${path}: needs the form {"Acme Rocket": "organization", "Acme": "ignore"}.`);
}
