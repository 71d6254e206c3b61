import type { CollectionBeforeValidateHook } from 'payload';

type Row = { id?: unknown };

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

/** Rows whose ids are among those given and come once; the others are left without one, and get a new one. */
const withKnownIds = (rows: Row[], known: Set<unknown>): Row[] =>
  rows.map(({ id, ...row }) => (known.delete(id) ? { id, ...row } : row));

/**
 * Keeps the id of a row only where this very document has it already. Ids of rows are one list for all documents:
 * whoever chose one would learn whether another document has it, and could keep an import from using it.
 */
export const keepOwnRows: CollectionBeforeValidateHook = ({ collection, data, originalDoc }) => {
  const kept = { ...data };
  for (const { name, type } of collection.flattenedFields)
    if (type === 'array' && Array.isArray(kept[name])) {
      const known = new Set<unknown>(rowsOf(originalDoc?.[name]).map(({ id }) => id));
      kept[name] = withKnownIds(kept[name], known);
    }
  return kept;
};
