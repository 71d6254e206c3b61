import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DurableClient } from './durable-client';

let folder = '';
let file = '';
let client: DurableClient;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'durable-'));
  file = path.join(folder, 'naiman.db');
  client = new DurableClient(file);
  await client.execute('CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT)');
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true, force: true });
});

const pragmasOf = async (on: { execute: (sql: string) => Promise<{ rows: unknown }> }) => {
  const ask = async (name: string) =>
    ((await on.execute(`PRAGMA ${name}`)).rows as Record<number, unknown>[])[0]?.[0];
  return [await ask('synchronous'), await ask('journal_mode'), await ask('foreign_keys')];
};
const count = async (on = client) => (await on.execute('SELECT count(*) FROM notes')).rows[0]?.[0];
const write = async (text = 'x') => {
  const tx = await client.transaction();
  await tx.execute({ sql: 'INSERT INTO notes (text) VALUES (?)', args: [text] });
  await tx.commit();
};

describe('a connection to the database', () => {
  it('syncs at each commit: for single statements and in a transaction', async () => {
    const tx = await client.transaction();
    for (const on of [client, tx]) expect(await pragmasOf(on as never)).toEqual([2, 'wal', 1]);
    await tx.rollback();
  });

  it('is used again: a hundred transactions leave no file open behind them', async () => {
    await write();
    const open = () => readdirSync('/proc/self/fd').length;
    if (process.platform !== 'linux') return;
    const before = open();
    for (let i = 0; i < 100; i += 1) await write();
    expect(open()).toBeLessThanOrEqual(before);
    expect(await count()).toBe(101);
  });

  it('waits while another program writes, and the process goes on meanwhile', async () => {
    const other = createClient({ url: `file:${file}` });
    await other.execute('BEGIN IMMEDIATE');
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 10);
    const writing = Promise.all([write(), client.execute("INSERT INTO notes (text) VALUES ('single')")]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([ticks > 10, await count()]).toEqual([true, 0]);
    await other.execute('COMMIT');
    await writing;
    clearInterval(ticking);
    expect(await count()).toBe(2);
    other.close();
  });

  it('lets ten who write at once go one after the other, single statements among them', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2 ? write() : client.execute("INSERT INTO notes (text) VALUES ('single')"),
      ),
    );
    expect(await count()).toBe(10);
  });

  it('takes a transaction back whole', async () => {
    const tx = await client.transaction();
    await tx.execute("INSERT INTO notes (text) VALUES ('gone')");
    await tx.rollback();
    await expect(tx.execute('SELECT 1')).rejects.toThrow('over');
    expect(await count()).toBe(0);
  });
});

describe('a database that is not in its place', () => {
  it('is neither read nor written, and is used again when it is back', async () => {
    await write();
    const tx = await client.transaction();
    await tx.execute("INSERT INTO notes (text) VALUES ('lost')");
    renameSync(file, `${file}.away`);
    await expect(tx.commit()).rejects.toThrow('不见了');
    await tx.rollback();
    await expect(write()).rejects.toThrow('不见了');
    await expect(count()).rejects.toThrow('不见了');
    expect(readdirSync(folder)).not.toContain('naiman.db');
    renameSync(`${file}.away`, file);
    await write();
    expect(await count()).toBe(2);
  });

  it('is not written to when another file stands there', async () => {
    await write();
    copyFileSync(file, `${file}.restored`);
    renameSync(`${file}.restored`, file);
    await expect(write()).rejects.toThrow('重新启动');
  });

  it('is never made anew in a folder that once had one', async () => {
    renameSync(file, `${file}.away`);
    const later = new DurableClient(file);
    await expect(later.execute('SELECT 1')).rejects.toThrow('npm run restore');
    expect(readdirSync(folder)).not.toContain('naiman.db');
    renameSync(`${file}.away`, file);
    expect(await count(later)).toBe(0);
    later.close();
  });
});
