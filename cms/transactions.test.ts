import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from '@payloadcms/db-sqlite/drizzle';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DurableClient } from './durable-client';
import { type Adapter, withHonestCommit } from './transactions';

let folder = '';
let client: DurableClient;
let adapter: Adapter;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'transactions-'));
  client = new DurableClient(path.join(folder, 'naiman.db'));
  await client.executeMultiple(
    'CREATE TABLE cases (id INTEGER PRIMARY KEY);' +
      'CREATE TABLE stages (parent INTEGER REFERENCES cases(id) DEFERRABLE INITIALLY DEFERRED);',
  );
  const bare = { initializing: Promise.resolve(), drizzle: drizzle(client), sessions: {} };
  adapter = withHonestCommit(bare as unknown as Adapter);
});
afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true, force: true });
});

const begin = async () => {
  const id = (await adapter.beginTransaction()) as string;
  return { id: id as never, run: (text: string) => adapter.sessions[id]?.db.run(sql.raw(text)) };
};
const count = async (table: string) => (await client.execute(`SELECT count(*) FROM ${table}`)).rows[0]?.[0];

describe('a transaction of the desk', () => {
  it('is kept when it is committed, and gone when it is taken back', async () => {
    const kept = await begin();
    await kept.run('INSERT INTO cases VALUES (1)');
    await adapter.commitTransaction(kept.id);
    const gone = await begin();
    await gone.run('INSERT INTO cases VALUES (2)');
    await adapter.rollbackTransaction(gone.id);
    expect([await count('cases'), Object.keys(adapter.sessions)]).toEqual([1, []]);
  });

  it('says so when the database did not keep it', async () => {
    const { id, run } = await begin();
    // The database sees at the commit only that this cannot be kept, as it does with a full disk.
    await run('INSERT INTO stages VALUES (99)');
    await expect(adapter.commitTransaction(id)).rejects.toThrow('FOREIGN KEY');
    expect(await count('stages')).toBe(0);
  });

  it('leaves the way free for the next one after a failure', async () => {
    const { id, run } = await begin();
    await run('INSERT INTO stages VALUES (99)');
    await adapter.commitTransaction(id).catch(() => {});
    const next = await begin();
    await next.run('INSERT INTO cases VALUES (3)');
    await adapter.commitTransaction(next.id);
    expect(await count('cases')).toBe(1);
  });

  it('cannot be begun where the database cannot be opened', async () => {
    client.close();
    await expect(adapter.beginTransaction()).rejects.toThrow('closed');
  });
});
