import type { DirectoryRow } from './reform';
import type { Unit } from './unit';

/** An old name people still ask for, and a unit that answers today; `note` may be empty. */
export type FormerName = { former: string; unit: Pick<Unit, 'slug' | 'name'>; note: string };

/**
 * Every old name and whom to ask now. Where the reform directory names a unit for an old name it alone answers: it is
 * written to say who handles a matter, while a unit's own former names also tell what was merged into it.
 */
export function formerNames(directory: readonly DirectoryRow[], units: readonly Unit[]): FormerName[] {
  const answered = new Set(directory.map(({ former }) => former));
  const listed = directory.map(({ former, unit, note }) => ({
    former,
    unit: { slug: unit.slug, name: unit.name },
    note,
  }));
  const remembered = units.flatMap(({ slug, name, formerNames: names }) =>
    [...new Set(names)]
      .filter((former) => former !== name && !answered.has(former))
      .map((former) => ({ former, unit: { slug, name }, note: '' })),
  );
  return [...listed, ...remembered];
}

/** Those old names that lead to one unit. */
export const formerNamesOf = (slug: string, names: readonly FormerName[]): FormerName[] =>
  names.filter(({ unit }) => unit.slug === slug);
