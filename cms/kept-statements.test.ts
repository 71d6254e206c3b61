import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Sqlite3Client } from '@libsql/client/sqlite3';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepingStatements } from './kept-statements';

let folder = '';
let driver: Database.Database;
let other: Database.Database;
let client: Sqlite3Client;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-statements-'));
  const file = path.join(folder, 'naiman.db');
  [driver, other] = [new Database(file), new Database(file)];
  other.exec('PRAGMA journal_mode = WAL; CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)');
  client = new Sqlite3Client(file, {}, keepingStatements(driver), 'number');
});
afterEach(() => {
  for (const one of [driver, other]) one.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (text: string) => other.exec(`INSERT INTO notes (text) VALUES ('${text}')`);
const read = async (text: string) => {
  const { rows } = await client.execute({ sql: 'SELECT id, text FROM notes WHERE text = ?', args: [text] });
  return rows.map((row) => ({ ...row }));
};

it('a statement is made ready once, and reads what is there now, for whom it is asked now', async () => {
  const prepare = vi.spyOn(driver, 'prepare');
  expect(await read('a')).toEqual([]);
  write('a');
  write('b');
  expect(await read('a')).toEqual([{ id: 1, text: 'a' }]);
  expect(await read('b')).toEqual([{ id: 2, text: 'b' }]);
  expect(prepare).toHaveBeenCalledOnce();
});

it('holds nothing open once it has been read: the log can be taken over whole', async () => {
  for (let n = 0; n < 150; n += 1) write('a');
  expect(await read('a')).toHaveLength(150);
  expect(other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').raw().all()).toEqual([[0, 0, 0]]);
});

it('a statement that broke is not used again', async () => {
  const prepare = vi.spyOn(driver, 'prepare');
  const parsed = (text: string) => client.execute({ sql: 'SELECT json(?)', args: [text] });
  await parsed('{}');
  await expect(parsed('no json')).rejects.toThrow();
  expect((await parsed('[1]')).rows[0]?.[0]).toBe('[1]');
  expect(prepare).toHaveBeenCalledTimes(2);
});

it('an old statement makes room, and what asks how the database is does not stay', async () => {
  const prepare = vi.spyOn(driver, 'prepare');
  for (let n = 0; n <= 200; n += 1) await client.execute(`SELECT ${n}`);
  await client.execute('SELECT 200');
  expect(prepare).toHaveBeenCalledTimes(201);
  await client.execute('SELECT 0');
  for (let n = 0; n < 2; n += 1) await client.execute('PRAGMA synchronous');
  expect(prepare).toHaveBeenCalledTimes(204);
});
