import type pg from 'pg';
import { MARKS_TABLE } from '../../secret-marks';

export type Column = { name: string; type: string };
export type Table = { name: string; columns: Column[] };

/** Made by the migrations themselves, or worthless on another day: who holds which form open. */
const LEFT_OUT = /^payload_(?:migrations|locked_documents)/;

const COLUMNS = `
  SELECT table_name, column_name, data_type FROM information_schema.columns
  WHERE table_schema = 'public' AND (table_schema, table_name) IN (
    SELECT table_schema, table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE')
  ORDER BY table_name, ordinal_position`;

const REFERENCES = `
  SELECT DISTINCT child.relname AS child, parent.relname AS parent
  FROM pg_constraint c
  JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid
  WHERE c.contype = 'f' AND child.oid <> parent.oid`;

/** Parents before their children. Throws where tables refer to one another in a ring. */
function inOrder(names: readonly string[], parents: ReadonlyMap<string, readonly string[]>): string[] {
  const placed = new Set<string>();
  while (placed.size < names.length) {
    const ready = names.filter(
      (name) =>
        !placed.has(name) &&
        (parents.get(name) ?? []).every((parent) => placed.has(parent) || !names.includes(parent)),
    );
    if (ready.length === 0) throw new Error('Tables refer to one another in a ring.');
    for (const name of ready) placed.add(name);
  }
  return [...placed];
}

/** The tables of a migrated PostgreSQL that hold content, each after those it refers to. */
export async function contentTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows: columns } = await client.query(COLUMNS);
  const { rows: references } = await client.query(REFERENCES);
  const tables = new Map<string, Table>();
  for (const { table_name: name, column_name, data_type } of columns) {
    if (LEFT_OUT.test(name)) continue;
    const table: Table = tables.get(name) ?? { name, columns: [] };
    table.columns.push({ name: column_name, type: data_type });
    tables.set(name, table);
  }
  const parents = new Map<string, string[]>();
  for (const { child, parent } of references) parents.set(child, [...(parents.get(child) ?? []), parent]);
  return inOrder([...tables.keys()], parents).map((name) => tables.get(name) as Table);
}

/** The first of the tables that holds something; null where the database is empty. A start puts down its keys' marks. */
export async function filledTable(client: pg.ClientBase, tables: readonly Table[]): Promise<string | null> {
  for (const { name } of tables) {
    if (name === MARKS_TABLE) continue;
    const { rowCount } = await client.query(`SELECT 1 FROM "${name}" LIMIT 1`);
    if (rowCount) return name;
  }
  return null;
}

/** Takes away what a start has put down, for what is moved here brings its own. */
export const emptyMarks = async (client: pg.ClientBase): Promise<void> =>
  void (await client.query(`DELETE FROM ${MARKS_TABLE}`));
