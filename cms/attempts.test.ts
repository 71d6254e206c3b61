import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { integer, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { getPayload } from 'payload';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WINDOW_MS } from './attempt-window';
import { beginTry, TRIES_ALLOWED } from './attempts';
import { openPlain } from './backup/plain-database';
import { DurableClient } from './durable-client';
import { startSweeping, sweepAttempts } from './sweep';

vi.mock('server-only', () => ({}));
vi.mock('@payload-config', () => ({ default: {} }));
vi.mock('payload', () => ({ getPayload: vi.fn() }));

const look_up_attempts = sqliteTable('look_up_attempts', {
  id: integer('id').primaryKey(),
  client: text('client').notNull(),
  at: integer('at').notNull(),
});

let folder = '';
let client: DurableClient;
// biome-ignore lint/suspicious/noExplicitAny: a stand-in for the desk with its database only
let payload: any;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'attempts-'));
  vi.stubEnv('DATA_DIR', folder);
  client = new DurableClient(path.join(folder, 'naiman.db'));
  await client.execute('CREATE TABLE look_up_attempts (id INTEGER PRIMARY KEY, client TEXT, at INTEGER)');
  payload = { db: { drizzle: drizzle(client), tables: { look_up_attempts } } };
  vi.mocked(getPayload).mockResolvedValue(payload);
});
afterEach(() => {
  client.close();
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const rows = async () => Number((await client.execute('SELECT count(*) FROM look_up_attempts')).rows[0]?.[0]);

describe('tries that fail', () => {
  it('are counted for each client by itself, until one has to wait', async () => {
    for (let n = 0; n < TRIES_ALLOWED; n += 1) expect((await beginTry('a')).isAllowed).toBe(true);
    expect(await beginTry('a')).toEqual({ isAllowed: false, minutes: 15 });
    expect((await beginTry('b')).isAllowed).toBe(true);
    expect(await rows()).toBe(TRIES_ALLOWED + 1);
  });

  it('are taken back when the code was right', async () => {
    const attempt = await beginTry('a');
    if (attempt.isAllowed) await attempt.succeed();
    expect([attempt.isAllowed, await rows()]).toEqual([true, 0]);
  });

  it('count for fifteen minutes, and are swept away after that', async () => {
    const now = Date.now();
    for (let n = 0; n < TRIES_ALLOWED; n += 1) await beginTry('a', now - WINDOW_MS - 1);
    expect((await beginTry('a', now)).isAllowed).toBe(true);
    await sweepAttempts(payload, now);
    expect(await rows()).toBe(1);
  });

  it('are swept at the start and every five minutes, though a disk that takes no writes stops nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const now = Date.now();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await beginTry('a', now - WINDOW_MS - 1);
    await startSweeping(payload);
    expect(await rows()).toBe(0);
    await beginTry('a', now - WINDOW_MS - 1);
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    await vi.waitFor(async () => expect(await rows()).toBe(0));
    const broken = {
      db: {
        drizzle: { delete: () => ({ where: () => Promise.reject(new Error('params: secret')) }) },
        tables: {},
      },
    };
    await startSweeping({ ...broken, db: { ...broken.db, tables: { look_up_attempts } } } as never);
    expect(said.mock.calls.flat().join()).toMatch(/not deleted: Error$/);
    said.mockRestore();
  });
});

describe('a try that cannot be written down', () => {
  it('is given up within a second, and taken back when it is written after all', async () => {
    const other = openPlain(path.join(folder, 'naiman.db'));
    other.run('BEGIN IMMEDIATE');
    const started = performance.now();
    await expect(beginTry('a')).rejects.toThrow('busy');
    expect(performance.now() - started).toBeLessThan(1000);
    other.run('ROLLBACK');
    other.close();
    const next = await beginTry('b');
    await vi.waitFor(async () => expect(await rows()).toBe(1));
    expect(next.isAllowed).toBe(true);
  });

  it('is refused when the database is away', async () => {
    client.close();
    await expect(beginTry('a')).rejects.toThrow();
  });
});
