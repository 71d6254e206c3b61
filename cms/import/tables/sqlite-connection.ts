import Database from 'libsql';
import { whenFree } from '../../one-writer';
import { inOrder } from '../../record/in-order';
import type { Connection, Many, Row, Value } from './connection';

/** Pages kept in memory: 32 MB, enough for the ends of all indexes of a million cases. */
const CACHE_KIB = 32 * 1024;

const toSqlite = (value: Value) => (typeof value === 'boolean' ? Number(value) : value);

/** The embedded file: each statement prepared once, one writer at a time, who holds everything from its first word. */
class SqliteConnection implements Connection {
  readonly #db: Database.Database;
  readonly #prepared = new Map<string, Database.Statement>();

  constructor(file: string) {
    this.#db = new Database(file);
    for (const pragma of [
      'busy_timeout = 1000',
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      `cache_size = -${CACHE_KIB}`,
    ])
      this.#db.exec(`PRAGMA ${pragma}`);
  }

  #statement(text: string): Database.Statement {
    const known = this.#prepared.get(text) ?? this.#db.prepare(text);
    this.#prepared.set(text, known);
    return known;
  }

  async ask(text: string, values: readonly Value[] = []): Promise<Row[]> {
    return this.#statement(text).all(values.map(toSqlite)) as Row[];
  }

  #each(text: string, rows: Many['rows']): void {
    const statement = this.#statement(text);
    for (const row of rows) statement.run(row.map(toSqlite));
  }

  async insert({ table, columns, rows }: Many): Promise<void> {
    this.#each(insertion(table, columns), rows);
  }

  async insertNumbered({ table, columns, rows }: Many): Promise<Map<Value, number>> {
    const statement = this.#statement(insertion(table, columns));
    return new Map(
      rows.map((row) => [row[0] as Value, Number(statement.run(row.map(toSqlite)).lastInsertRowid)]),
    );
  }

  async update(keys: number, { table, columns, rows }: Many): Promise<void> {
    const sets = columns.slice(keys).map((column) => `${column} = ?`);
    const text = `UPDATE ${table} SET ${sets.join(', ')} WHERE ${named(columns.slice(0, keys))}`;
    this.#each(
      text,
      rows.map((row) => [...row.slice(keys), ...row.slice(0, keys)]),
    );
  }

  async remove({ table, columns, rows }: Many): Promise<void> {
    this.#each(`DELETE FROM ${table} WHERE ${named(columns)}`, rows);
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    return inOrder(this, () =>
      whenFree(async () => {
        this.#db.exec('BEGIN IMMEDIATE');
        try {
          const answer = await work();
          this.#db.exec('COMMIT');
          return answer;
        } catch (error) {
          if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
          throw error;
        }
      }),
    );
  }

  async hold(): Promise<void> {}

  // The file has one machine, where a sign of life says it all (work-folder.ts).
  async holdBatch(): Promise<() => Promise<void>> {
    return async () => {};
  }

  async close(): Promise<void> {
    this.#db.close();
  }
}

const insertion = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

const named = (columns: readonly string[]): string => columns.map((column) => `${column} = ?`).join(' AND ');

export const sqliteConnection = (file: string): Connection => new SqliteConnection(file);
