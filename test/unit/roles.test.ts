import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createLocalEngine } from '../../src/engine/node';
import { ROLE_CASES, type RoleCase } from './roles.cases';

/** What share of each group is right today, rounded down to 5%; a group without an entry must be right throughout. */
const BOUNDS: Readonly<Record<string, number>> = { 'title before the name': 0.95, 'titles that look like something else': 0.95 };

describe('roles', function () {
  this.timeout(30_000);
  const engine = createLocalEngine(join(import.meta.dirname, '..', '..', 'dist'));

  /** What is wrong with a case, or `null`. */
  const missOf = async ([text, name, role]: RoleCase): Promise<string | null> => {
    const { actors } = await engine.analyze(text);
    const actor = actors.find((one) => one.name === name);
    if (actor === undefined) return `${text}\n  ${name} is not among ${actors.map((one) => one.name).join('; ')}`;
    return actor.role === role ? null : `${text}\n  ${name} is ${actor.role}, not ${role}`;
  };

  for (const [group, cases] of Object.entries(ROLE_CASES)) {
    const bound = BOUNDS[group] ?? 1;
    it(`${group}: at least ${Math.round(bound * 100)}%`, async function () {
      const misses = (await Promise.all(cases.map(missOf))).filter((miss) => miss !== null);
      this.test!.title += ` (${cases.length - misses.length} of ${cases.length})`;
      assert.ok(cases.length - misses.length >= bound * cases.length, `\n${misses.join('\n')}`);
    });
  }

  it('there are enough of them', () => assert.ok(Object.values(ROLE_CASES).flat().length >= 120));
});
