import { dataDir } from '../../data-dir';
import { databaseUrl } from '../../database/kind';

export type Value = string | number | boolean | null;
export type Row = Record<string, unknown>;

/** Many rows of one table: each of `rows` gives the values of `columns` in their order. */
export type Many = { table: string; columns: readonly string[]; rows: readonly (readonly Value[])[] };

/** Tables that the importer keeps to itself while it compares and writes. */
export type Held = 'cases' | 'import_batches';

/**
 * The importer's own line to the database, which keeps its statements prepared; Payload's driver prepares every
 * statement anew and opens a connection a transaction. Rows come with instants as ISO 8601 texts (UTC), whole numbers
 * as numbers, and JSON as text or as what it says.
 */
export interface Connection {
  /** The rows of one statement of standard SQL, with `?` where its values go. */
  ask(text: string, values?: readonly Value[]): Promise<Row[]>;
  insert(many: Many): Promise<void>;
  /** As `insert`, where the database numbers the rows: their ids by the value of the first column, which is unique. */
  insertNumbered(many: Many): Promise<Map<Value, number>>;
  /** Changes the rows that the first `keys` columns name; the others say how. */
  update(keys: number, many: Many): Promise<void>;
  /** Removes the rows that the columns name. */
  remove(many: Many): Promise<void>;
  /** Runs work in one write transaction, all or nothing, one after the other; waits up to 15 s for other writers. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** Keeps every other writer off a table until the transaction ends; readers go on. */
  hold(table: Held): Promise<void>;
  /** Keeps a batch from every other importer on this database until the answer is called. Null where one has it. */
  holdBatch(batch: number): Promise<(() => Promise<void>) | null>;
  close(): Promise<void>;
}

/** Opens the installation's database, whichever it is, synced at each commit as everywhere else. */
export async function openConnection(): Promise<Connection> {
  const url = databaseUrl();
  if (url) return (await import('./postgres-connection')).postgresConnection(url);
  return (await import('./sqlite-connection')).sqliteConnection(dataDir('naiman.db'));
}
