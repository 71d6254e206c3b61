import Database from 'libsql';

export type Row = Record<string, unknown>;

/** A database opened as it is: nothing is migrated, and no pragma is changed. */
export type PlainDatabase = {
  ask: (sql: string) => Row[];
  run: (sql: string) => void;
  close: () => void;
};

export function openPlain(file: string): PlainDatabase {
  const driver = new Database(file);
  return {
    ask: (sql) => driver.prepare(sql).all() as Row[],
    run: (sql) => void driver.exec(sql),
    close: () => void driver.close(),
  };
}

/** How many rows each table has, by name. */
export function rowCounts(database: PlainDatabase): Record<string, number> {
  const tables = database
    .ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .map(({ name }) => String(name));
  return Object.fromEntries(
    tables.map((name) => [name, Number(database.ask(`SELECT count(*) AS rows FROM "${name}"`)[0]?.rows)]),
  );
}

/** Names of the migrations a database has gone through, oldest first. */
export const migrationsOf = (database: PlainDatabase): string[] =>
  database.ask('SELECT name FROM payload_migrations ORDER BY id').map(({ name }) => String(name));
