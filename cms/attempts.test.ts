import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { integer, sqliteTable, text } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { getPayload } from 'payload';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WINDOW_MS } from './attempt-window';
import { beginTry, clientsInMemory, TRIES_ALLOWED } from './attempts';
import { openPlain } from './backup/plain-database';
import { DurableClient } from './durable-client';
import { startSweeping, sweepAttempts } from './sweep';
import { TRIES_HEARD } from './tries-beyond';

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

/** A wrong code of a client, at a time. */
async function failOnce(name: string, now = Date.now()): Promise<void> {
  const attempt = await beginTry(name, now);
  expect(attempt.isAllowed).toBe(true);
  if (attempt.isAllowed) await attempt.fail();
}

describe('tries that fail', () => {
  it('are counted for each client by itself, until one has to wait', async () => {
    for (let n = 0; n < TRIES_ALLOWED; n += 1) await failOnce('a');
    expect(await beginTry('a')).toMatchObject({ isAllowed: false, minutes: 15, isHeard: true });
    await failOnce('b');
    expect(await rows()).toBe(TRIES_ALLOWED + 1);
  });

  it('made side by side are not all the first', async () => {
    const begun = await Promise.all(Array.from({ length: 2 * TRIES_ALLOWED }, () => beginTry('side')));
    const allowed = begun.filter(({ isAllowed }) => isAllowed);
    expect(allowed).toHaveLength(TRIES_ALLOWED);
    await Promise.all(allowed.map((one) => one.isAllowed && one.fail()));
    expect([(await beginTry('side')).isAllowed, await rows()]).toEqual([false, TRIES_ALLOWED]);
  });

  it('are counted once each, while some are being written down and others end well', async () => {
    for (let n = 0; n < TRIES_ALLOWED - 2; n += 1) await failOnce('mixed');
    const [one, other] = [await beginTry('mixed'), await beginTry('mixed')];
    expect((await beginTry('mixed')).isAllowed).toBe(false);
    if (other.isAllowed) other.succeed();
    const [, next] = await Promise.all([one.isAllowed && one.fail(), beginTry('mixed')]);
    expect(next.isAllowed).toBe(true);
    expect((await beginTry('mixed')).isAllowed).toBe(false);
    if (next.isAllowed) next.succeed();
    expect(await rows()).toBe(TRIES_ALLOWED - 1);
  });

  it('count for fifteen minutes, and are swept away after that', async () => {
    const now = Date.now();
    for (let n = 0; n < TRIES_ALLOWED; n += 1) await failOnce('a', now - WINDOW_MS - 1);
    await failOnce('a', now);
    await sweepAttempts(payload, now);
    expect(await rows()).toBe(1);
  });

  it('are swept at the start and every five minutes, though a disk that takes no writes stops nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const now = Date.now();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    await failOnce('a', now - WINDOW_MS - 1);
    await startSweeping(payload);
    expect(await rows()).toBe(0);
    await failOnce('a', now - WINDOW_MS - 1);
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

describe('tries beyond those', () => {
  it('are heard a thousand times, without a word written; then the database is not even asked', async () => {
    const now = Date.now();
    for (let n = 0; n < TRIES_ALLOWED; n += 1) await failOnce('school', now);
    const beyond = async (at = now) => {
      const attempt = await beginTry('school', at);
      if (attempt.isAllowed) throw new Error('It is allowed.');
      return attempt;
    };
    for (let n = 0; n < TRIES_HEARD; n += 1) expect((await beyond(now + 60_000)).isHeard).toBe(true);
    const asked = vi.spyOn(client, 'execute');
    expect(await beyond(now + 2 * 60_000)).toMatchObject({ isHeard: false, minutes: 14 });
    expect(asked).not.toHaveBeenCalled();
    expect(await rows()).toBe(TRIES_ALLOWED);
    expect((await beginTry('elsewhere')).isAllowed).toBe(true);
    const later = await beginTry('school', now + WINDOW_MS + 60_001);
    expect(later.isAllowed).toBe(true);
    later.succeed();
  });

  it('leave nobody in memory who was right, nor anybody else once their tries count no longer', async () => {
    // Those of other tests are still there.
    const before = clientsInMemory();
    (await beginTry('right')).succeed();
    await failOnce('wrong once');
    expect(clientsInMemory()).toBe(before);

    vi.useFakeTimers({ toFake: ['setTimeout'] });
    for (let n = 0; n < TRIES_ALLOWED; n += 1) await failOnce('wrong often');
    await beginTry('wrong often');
    vi.spyOn(payload.db.drizzle, 'insert').mockImplementation(() => {
      throw new Error('disk full');
    });
    const lost = await beginTry('not written');
    await expect(lost.isAllowed && lost.fail()).rejects.toThrow('disk full');
    expect(clientsInMemory()).toBe(before + 2);
    vi.advanceTimersByTime(WINDOW_MS);
    expect(clientsInMemory()).toBe(before);
  });
  it('that were right do not count', async () => {
    for (let n = 0; n < TRIES_ALLOWED; n += 1) await failOnce('office');
    for (let n = 0; n < 2 * TRIES_HEARD; n += 1) {
      const attempt = await beginTry('office');
      expect(attempt).toMatchObject({ isAllowed: false, isHeard: true });
      attempt.succeed();
    }
  });
});

describe('a right code', () => {
  it('writes nothing, and waits for nobody who writes', async () => {
    const other = openPlain(path.join(folder, 'naiman.db'));
    other.run('BEGIN IMMEDIATE');
    for (let n = 0; n < 2 * TRIES_ALLOWED; n += 1) {
      const attempt = await beginTry('right');
      expect(attempt.isAllowed).toBe(true);
      if (attempt.isAllowed) attempt.succeed();
    }
    other.run('ROLLBACK');
    other.close();
    expect(await rows()).toBe(0);
  });
});

describe('a failure that cannot be written down', () => {
  it('is given up within a second, and counts all the same: no full disk lets anybody guess', async () => {
    const other = openPlain(path.join(folder, 'naiman.db'));
    other.run('BEGIN IMMEDIATE');
    const begun = await Promise.all(Array.from({ length: TRIES_ALLOWED }, () => beginTry('full')));
    const started = performance.now();
    const ended = await Promise.allSettled(begun.map((one) => (one.isAllowed ? one.fail() : null)));
    // Patience is 600 ms; a loaded machine adds to them.
    expect(performance.now() - started).toBeLessThan(2000);
    expect(ended.map(({ status }) => status)).toEqual(begun.map(() => 'rejected'));
    expect((await beginTry('full')).isAllowed).toBe(false);
    other.run('ROLLBACK');
    other.close();
  });

  it('is refused when the database is away', async () => {
    client.close();
    await expect(beginTry('away')).rejects.toThrow();
  });
});
