import type { Client, InArgs, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client';
import { Sqlite3Client } from '@libsql/client/sqlite3';
import Database from 'libsql';
import { mayOpen, watchPlace } from './in-place';
import { isBusy, turnToWrite, whenFree } from './one-writer';

/**
 * What holds on every connection. FULL: the log is synced at each commit, so that what was acknowledged outlives a
 * power cut. No busy timeout: the driver would stop the whole process while it waits; whenFree waits instead.
 */
const PRAGMAS = [
  'busy_timeout = 0',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  // What the log may keep on disk after it has been taken over, in bytes.
  'journal_size_limit = 67108864',
];

const BEGIN: Record<TransactionMode, string> = {
  write: 'BEGIN IMMEDIATE',
  read: 'BEGIN TRANSACTION READONLY',
  deferred: 'BEGIN DEFERRED',
};

/** What only reads. Anything else is taken for a write: one too many costs nothing. */
const READS = /^\s*(?:select|pragma|values|explain)\b/i;
const textOf = (stmt: InStatement): string => (typeof stmt === 'string' ? stmt : stmt.sql);

/** One connection, by the library's client for statements and by the driver itself for what begins and ends. */
type Connection = { run: Client['execute']; exec: (sql: string) => Promise<void>; close: () => void };

const isOpen = (connection: Promise<unknown>): Promise<boolean> =>
  connection.then(
    () => true,
    () => false,
  );

/** A connection with its pragmas on. */
async function connect(file: string): Promise<Connection> {
  mayOpen(file);
  const driver = await whenFree(async () => new Database(file));
  const client = new Sqlite3Client(file, {}, driver, 'number');
  const exec = async (sql: string): Promise<void> => {
    driver.exec(sql);
  };
  for (const pragma of PRAGMAS) await whenFree(() => exec(`PRAGMA ${pragma}`));
  const { rows } = await client.execute('PRAGMA synchronous');
  if (rows[0]?.[0] !== 2) throw new Error('数据库没有按 FULL 级别同步，不能写入。');
  return { run: (stmt: InStatement) => client.execute(stmt), exec, close: () => driver.close() };
}

class DurableTransaction implements Transaction {
  closed = false;
  constructor(
    private readonly connection: Connection,
    private readonly check: () => void,
    /** Gives the connection back; `isClean` where it may be used again. */
    private readonly end: (isClean: boolean) => void,
  ) {}

  async #over(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.closed) throw new Error('The transaction is over.');
    await this.connection.exec(statement);
    this.closed = true;
    this.end(true);
  }

  async execute(stmt: InStatement): Promise<ResultSet> {
    if (this.closed) throw new Error('The transaction is over.');
    return this.connection.run(stmt);
  }
  async batch(stmts: InStatement[]): Promise<ResultSet[]> {
    const results: ResultSet[] = [];
    for (const stmt of stmts) results.push(await this.execute(stmt));
    return results;
  }
  executeMultiple = (sql: string): Promise<void> => this.connection.exec(sql);

  async commit(): Promise<void> {
    // A file moved away while the transaction was open would take it along.
    this.check();
    await this.#over('COMMIT');
  }

  /** Never rejects: a disk error may have ended the transaction before. Such a connection is not used again. */
  async rollback(): Promise<void> {
    if (this.closed) return;
    await this.#over('ROLLBACK').catch(() => this.close());
  }
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.end(false);
  }
}

/**
 * A libSQL client whose every connection keeps what it acknowledges, over connections of two kinds: one that only
 * reads, and for each write one that has the lock before its first statement. The library's own opens a connection a
 * transaction and never closes it. Worse, a statement that met a lock stays open in the driver (libsql 0.4.7), and
 * nothing that is written on that connection later is committed; "exec", by which transactions begin and end here,
 * leaves none open.
 */
export class DurableClient implements Client {
  closed = false;
  readonly protocol = 'file';
  #reading: Promise<Connection> | null = null;
  #inPlace: (() => void) | null = null;
  readonly #idle: Connection[] = [];

  constructor(private readonly file: string) {}

  async #open(): Promise<Connection> {
    this.#check();
    const connection = await connect(this.file);
    this.#inPlace ??= watchPlace(this.file);
    return connection;
  }

  #check(): void {
    if (this.closed) throw new Error('The database is closed.');
    this.#inPlace?.();
  }

  #read(stmt: InStatement): Promise<ResultSet> {
    return whenFree(async () => {
      this.#check();
      this.#reading ??= this.#open();
      const reading = this.#reading;
      try {
        return await (await reading).run(stmt);
      } catch (error) {
        // Could not be opened, or holds an open statement now (see above): the next one gets another.
        if (isBusy(error) || !(await isOpen(reading))) this.#reading = null;
        throw error;
      }
    });
  }

  async #write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = await this.transaction();
    try {
      const result = await work(tx);
      await tx.commit();
      return result;
    } catch (error) {
      await tx.rollback();
      throw error;
    }
  }

  async execute(given: InStatement, args?: InArgs): Promise<ResultSet> {
    const stmt = typeof given === 'string' && args ? { sql: given, args } : given;
    return READS.test(textOf(stmt)) ? this.#read(stmt) : this.#write((tx) => tx.execute(stmt));
  }
  batch = (stmts: InStatement[]): Promise<ResultSet[]> => this.#write((tx) => tx.batch(stmts));
  executeMultiple = (sql: string): Promise<void> => this.#write((tx) => tx.executeMultiple(sql));
  sync = async () => undefined;

  migrate = (): Promise<ResultSet[]> =>
    Promise.reject(new Error("Payload's own migrations are used, not drizzle's."));

  /** Waits for its turn: one transaction of this process after the other, and then for other processes. */
  async transaction(mode: TransactionMode = 'write'): Promise<Transaction> {
    const endTurn = await turnToWrite();
    try {
      this.#check();
      const connection = this.#idle.pop() ?? (await this.#open());
      const end = (isClean: boolean) => {
        if (isClean && !this.closed) this.#idle.push(connection);
        else connection.close();
      };
      await whenFree(() => connection.exec(BEGIN[mode])).catch((error) => {
        end(false);
        throw error;
      });
      return new DurableTransaction(
        connection,
        () => this.#check(),
        (isClean) => {
          end(isClean);
          endTurn();
        },
      );
    } catch (error) {
      endTurn();
      throw error;
    }
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#reading?.then((connection) => connection.close()).catch(() => {});
    for (const connection of this.#idle.splice(0)) connection.close();
  }
}
