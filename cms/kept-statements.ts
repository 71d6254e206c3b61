import type Database from 'libsql';

type Statement = ReturnType<Database.Database['prepare']>;

/** Statements a connection keeps; one with a list of values in it is another for each length of the list. */
const MOST = 200;

/** A statement that is used again and again; `fault` is told when it broke. */
function again(statement: Statement, fault: () => void): Statement {
  let columns: ReturnType<Statement['columns']> | undefined;
  const kept = {
    safeIntegers: (on?: boolean) => statement.safeIntegers(on) && kept,
    raw: (on?: boolean) => statement.raw(on) && kept,
    columns: () => {
      columns ??= statement.columns();
      return columns;
    },
    all: (values: object) => {
      try {
        return statement.all(values);
      } catch (error) {
        fault();
        throw error;
      }
    },
  };
  return kept as unknown as Statement;
}

/**
 * The same connection for the library's client, which has every statement made ready anew: for what a look-up reads
 * that was four fifths of the time. Only for what reads: a statement that met a lock stays open in the driver
 * (durable-client.ts), so one that broke is never used again.
 */
export function keepingStatements(driver: Database.Database): Database.Database {
  const ready = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    // What asks how the database itself is says something else each time.
    if (!/^\s*select\b/i.test(sql)) return driver.prepare(sql);
    const known = ready.get(sql);
    if (known) return known;
    const [oldest] = ready.keys();
    if (ready.size >= MOST && oldest !== undefined) ready.delete(oldest);
    const made = again(driver.prepare(sql), () => ready.delete(sql));
    ready.set(sql, made);
    return made;
  };
  return Object.create(driver, { prepare: { value: prepare } });
}
