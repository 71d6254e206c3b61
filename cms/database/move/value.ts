import type { Column } from './tables';

/** A value as SQLite keeps it, in the type PostgreSQL has for it; JSON is text in SQLite, and PostgreSQL reads it itself. */
export function toPostgres(value: unknown, { type }: Column): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return Boolean(value);
  return value;
}

/** A value as `rowsOfPostgres` gives it, as SQLite keeps it. */
export function toSqlite(value: unknown, { type }: Column): string | number | null {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return Number(value);
  if (type === 'integer' || type === 'numeric') return Number(value);
  if (type === 'jsonb') return JSON.stringify(JSON.parse(String(value)));
  if (type.startsWith('timestamp')) return new Date(value as string | Date).toISOString();
  return String(value);
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

/**
 * One text for what a value says, whichever database it was read from. JSON is given as text by both and compared
 * without regard to the order of keys.
 */
export function canonical(value: unknown, { type }: Column): string {
  if (value === null || value === undefined) return 'null';
  if (type === 'boolean') return value ? 'true' : 'false';
  if (type === 'integer' || type === 'numeric') return String(Number(value));
  if (type.startsWith('timestamp')) return new Date(value as string | Date).toISOString();
  if (type === 'jsonb') return JSON.stringify(sorted(JSON.parse(String(value))));
  return JSON.stringify(String(value));
}
