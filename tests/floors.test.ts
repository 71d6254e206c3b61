import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copiesBelow, isAbove, readFloors } from './floors';

/**
 * Copies below a floor that do no harm, each with its reason. The path is exact, so that another copy is found.
 */
const HARMLESS: Record<string, string> = {
  'node_modules/@esbuild-kit/core-utils/node_modules/esbuild 0.18.20':
    'Brought by drizzle-kit for writing migrations; its development server is never started.',
};

const floors = readFloors(readFileSync('docs/floors.tsv', 'utf8'));
const copies = copiesBelow('node_modules');

describe('the packages installed here', () => {
  it.each(floors)('$name answers $advisory', ({ name, minimum }) => {
    const low = copies
      .filter((copy) => copy.name === name && !isAbove(copy.version, minimum))
      .map(({ place, version }) => `${place} ${version}`)
      .filter((copy) => !HARMLESS[copy]);
    expect(low).toEqual([]);
  });

  it('are looked through in every folder', () => {
    expect(copies.length).toBeGreaterThan(300);
    expect(copies.filter(({ name }) => name === 'esbuild').length).toBeGreaterThan(1);
  });

  it('include each harmless copy that is excused', () => {
    const all = copies.map(({ place, version }) => `${place} ${version}`);
    expect(Object.keys(HARMLESS).filter((copy) => !all.includes(copy))).toEqual([]);
  });
});

describe('the table of floors', () => {
  it('says in every row what it is about, and how sure it is', () => {
    for (const { name, minimum, advisory, certainty, what } of floors) {
      expect([name, advisory, what].every(Boolean), name).toBe(true);
      expect(['sure', 'unconfirmed']).toContain(certainty);
      for (const version of minimum) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it.each([
    ['7.5.0', true],
    ['7.4.9', false],
    ['6.21.2', true],
    ['6.21.1', false],
    ['7.5.0-beta.1', false],
    ['8.0.0', true],
    ['5.9.9', false],
  ])('version %s of a package answered in 6.21.2 and 7.5.0: %s', (version, isAnswered) => {
    expect(isAbove(version, ['6.21.2', '7.5.0'])).toBe(isAnswered);
  });
});
