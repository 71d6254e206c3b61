import type { Client, InArgs, InStatement, ResultSet, Transaction, TransactionMode } from '@libsql/client';
import { type Connection, connect } from './durable-connection';
import { DurableTransaction } from './durable-transaction';
import { watchPlace } from './in-place';
import { isBusy, turnToWrite, whenFree } from './one-writer';

const BEGIN: Record<TransactionMode, string> = {
  write: 'BEGIN IMMEDIATE',
  read: 'BEGIN TRANSACTION READONLY',
  deferred: 'BEGIN DEFERRED',
};

/** What only reads. Anything else is taken for a write: one too many costs nothing. */
const READS = /^\s*(?:select|pragma|values|explain)\b/i;
const textOf = (stmt: InStatement): string => (typeof stmt === 'string' ? stmt : stmt.sql);

const isOpen = (connection: Promise<unknown>): Promise<boolean> =>
  connection.then(
    () => true,
    () => false,
  );

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

  async #open(use: 'reading' | 'writing'): Promise<Connection> {
    this.#check();
    const connection = await connect(this.file, use);
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
      this.#reading ??= this.#open('reading');
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
      const connection = this.#idle.pop() ?? (await this.#open('writing'));
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
