import { createHash } from 'node:crypto';
import pg from 'pg';
import { inOrder } from '../../record/in-order';
import { BATCH_LOCK } from './batch-lock';
import type { Connection, Held, Many, Row, Value } from './connection';

const { builtins } = pg.types;
const asNumber = new Set<number>([builtins.INT8, builtins.NUMERIC]);
const asInstant = new Set<number>([builtins.TIMESTAMP, builtins.TIMESTAMPTZ]);

/** Values as SQLite would give them: see Connection. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (asNumber.has(oid)) return Number;
    const usual = pg.types.getTypeParser(oid, format as 'text');
    return asInstant.has(oid) ? (text: string) => (usual(text) as Date).toISOString() : usual;
  },
} as unknown as pg.CustomTypesConfig;

/**
 * A lost machine is noticed within a minute, and lets go of its locks; whoever cannot have a lock is told after 15 s.
 */
const SETTINGS = `SET lock_timeout = '15s'; SET idle_in_transaction_session_timeout = '60s';
  SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3`;

const TYPES = `
  SELECT format_type(a.atttypid, a.atttypmod) AS type, a.attname AS name
  FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`;

/** PostgreSQL: many rows go in one statement, as one array a column. */
class PostgresConnection implements Connection {
  readonly #types = new Map<string, Map<string, string>>();

  constructor(private readonly client: pg.Client) {
    // A connection that breaks is told of by the statement that is asked next.
    client.on('error', () => {});
  }

  async #run(text: string, values: readonly unknown[]): Promise<Row[]> {
    const name = createHash('sha256').update(text).digest('base64').slice(0, 32);
    const { rows } = await this.client.query({ name, text, values: [...values] });
    return rows;
  }

  ask(text: string, values: readonly Value[] = []): Promise<Row[]> {
    let place = 0;
    return this.#run(
      text.replace(/\?/g, () => `$${++place}`),
      values,
    );
  }

  /** The rows as a table `v` of columns c1, c2 …, each with the type it has in the table it is meant for. */
  async #given({
    table,
    columns,
    rows,
  }: Many): Promise<{ from: string; cells: string[]; arrays: unknown[] }> {
    const known = this.#types.get(table) ?? (await this.#typesOf(table));
    this.#types.set(table, known);
    const marks = columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
    const names = columns.map((_, at) => `c${at + 1}`).join(', ');
    return {
      from: `unnest(${marks}) WITH ORDINALITY AS v(${names}, place)`,
      cells: columns.map((column, at) => `v.c${at + 1}::${known.get(column)}`),
      arrays: columns.map((_, at) => rows.map((row) => (row[at] === null ? null : String(row[at])))),
    };
  }

  async #typesOf(table: string): Promise<Map<string, string>> {
    const { rows } = await this.client.query(TYPES, [table]);
    return new Map(rows.map(({ name, type }) => [name, type]));
  }

  async #insert(many: Many, returning = ''): Promise<Row[]> {
    if (many.rows.length === 0) return [];
    const { from, cells, arrays } = await this.#given(many);
    return this.#run(
      `INSERT INTO ${many.table} (${many.columns.join(', ')})
       SELECT ${cells.join(', ')} FROM ${from} ORDER BY v.place ${returning}`,
      arrays,
    );
  }

  async insert(many: Many): Promise<void> {
    await this.#insert(many);
  }

  async insertNumbered(many: Many): Promise<Map<Value, number>> {
    const rows = await this.#insert(many, `RETURNING id, ${many.columns[0]} AS key`);
    return new Map(rows.map(({ id, key }) => [key as Value, Number(id)]));
  }

  async update(keys: number, many: Many): Promise<void> {
    if (many.rows.length === 0) return;
    const { from, cells, arrays } = await this.#given(many);
    const is = (column: string, at: number) => `${column} = ${cells[at]}`;
    const where = many.columns.slice(0, keys).map((column, at) => is(`t.${column}`, at));
    const sets = many.columns.slice(keys).map((column, at) => is(column, at + keys));
    await this.#run(
      `UPDATE ${many.table} t SET ${sets.join(', ')} FROM ${from} WHERE ${where.join(' AND ')}`,
      arrays,
    );
  }

  async remove(many: Many): Promise<void> {
    if (many.rows.length === 0) return;
    const { from, cells, arrays } = await this.#given(many);
    const where = many.columns.map((column, at) => `t.${column} = ${cells[at]}`);
    await this.#run(`DELETE FROM ${many.table} t USING ${from} WHERE ${where.join(' AND ')}`, arrays);
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return inOrder(this, async () => {
      await this.client.query('BEGIN');
      try {
        const answer = await work();
        await this.client.query('COMMIT');
        return answer;
      } catch (error) {
        await this.client.query('ROLLBACK').catch(() => {});
        throw error;
      }
    });
  }

  async hold(table: Held): Promise<void> {
    await this.client.query(`LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
  }

  async holdBatch(batch: number): Promise<(() => Promise<void>) | null> {
    const key = [BATCH_LOCK, batch];
    const [got] = await this.ask('SELECT pg_try_advisory_lock(?::int, ?::int) AS held', key);
    if (!got?.held) return null;
    return async () => {
      await this.ask('SELECT pg_advisory_unlock(?::int, ?::int)', key).catch(() => {});
    };
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

export async function postgresConnection(url: string): Promise<Connection> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'naiman-import',
    types,
  });
  await client.connect();
  await client.query(SETTINGS);
  return new PostgresConnection(client);
}
