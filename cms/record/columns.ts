import { ACT_FIELDS, type StoredAct } from '../../domain/record/act';
import type { StoredLeaf } from '../../domain/record/next';

export type Row = Readonly<Record<string, unknown>>;

export const ACTS_TABLE = 'record_acts';
export const LEAVES_TABLE = 'record_leaves';
export const LEAF_FIELDS = ['entry', 'at', 'folder', 'slug', 'event', 'digest', 'acts', 'hash'] as const;

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const fromRow = (row: Row, fields: readonly string[], counter: string) =>
  Object.fromEntries(
    fields.map((field) => {
      const value = row[columnOf(field)] ?? null;
      return [field, field === counter ? Number(value) : value];
    }),
  );

/** PostgreSQL gives whole numbers of a numeric column as texts. */
export const actOfRow = (row: Row): StoredAct => fromRow(row, ACT_FIELDS, 'sequence') as unknown as StoredAct;
export const leafOfRow = (row: Row): StoredLeaf =>
  fromRow(row, LEAF_FIELDS, 'entry') as unknown as StoredLeaf;

/** One statement that stores a row, with `?` for its values. */
function insertion(table: string, fields: readonly string[], row: Row): { text: string; values: unknown[] } {
  const columns = fields.map(columnOf).join(', ');
  const marks = fields.map(() => '?').join(', ');
  return {
    text: `INSERT INTO ${table} (${columns}) VALUES (${marks})`,
    values: fields.map((field) => row[field] ?? null),
  };
}

export const actInsertion = (act: StoredAct) => insertion(ACTS_TABLE, ACT_FIELDS, act);
export const leafInsertion = (leaf: StoredLeaf) => insertion(LEAVES_TABLE, LEAF_FIELDS, leaf);

export const LAST_ACT = `SELECT * FROM ${ACTS_TABLE} ORDER BY sequence DESC LIMIT 1`;
export const LAST_LEAF = `SELECT * FROM ${LEAVES_TABLE} ORDER BY entry DESC LIMIT 1`;
export const ALL_ACTS = `SELECT * FROM ${ACTS_TABLE} ORDER BY sequence, id`;
export const ALL_LEAVES = `SELECT * FROM ${LEAVES_TABLE} ORDER BY entry, id`;
export const LAST_LEAF_OF = `SELECT * FROM ${LEAVES_TABLE} WHERE folder = ? AND slug = ? ORDER BY entry DESC LIMIT 1`;
export const LAST_ACT_ON = `SELECT * FROM ${ACTS_TABLE} WHERE collection = ? AND document = ? ORDER BY sequence DESC LIMIT 1`;
