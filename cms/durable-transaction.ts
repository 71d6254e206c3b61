import type { InStatement, ResultSet, Transaction } from '@libsql/client';
import type { Connection } from './durable-connection';

/** A transaction on a connection of its own, begun already. */
export class DurableTransaction implements Transaction {
  closed = false;
  constructor(
    private readonly connection: Connection,
    private readonly check: () => void,
    /** Gives the connection back; `isClean` where it may be used again. */
    private readonly end: (isClean: boolean) => void,
  ) {}

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
    if (this.closed) throw new Error('The transaction is over.');
    // A file moved away while the transaction was open would take it along.
    this.check();
    await this.connection.exec('COMMIT');
    this.closed = true;
    this.end(true);
  }

  /** Never rejects: a disk error may have ended the transaction before. The connection is not used again. */
  async rollback(): Promise<void> {
    if (this.closed) return;
    await this.connection.exec('ROLLBACK').catch(() => {});
    this.close();
  }
  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.end(false);
  }
}
