import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlain } from '@/cms/backup/plain-database';
import { migrations } from '@/cms/migrations/sqlite';
import { type Ran, run, seededFolder, start } from './safety-site';

const PREPARE = 'build/cli/prepare.mjs';
const SMALL = /-text-\d+x\d+\.webp$/;
const pictures = (data: string) => readdirSync(path.join(data, 'media'));

/** A site as the program left it that knew no size for texts. */
async function olderSite(): Promise<string> {
  const data = await seededFolder();
  const client = createClient({ url: `file:${path.join(data, 'naiman.db')}` });
  const step = migrations.find(({ name }) => name.endsWith('_text_size'));
  await step?.down({ db: drizzle(client) } as never);
  await client.execute({ sql: 'DELETE FROM payload_migrations WHERE name = ?', args: [step?.name ?? ''] });
  client.close();
  for (const name of pictures(data)) if (SMALL.test(name)) rmSync(path.join(data, 'media', name));
  return data;
}

const starting = (data: string): Promise<Ran> =>
  new Promise((resolve) => {
    const child = start(data, PREPARE);
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (out += part));
    child.once('close', (status) => resolve({ status, out }));
  });
function small(data: string): Record<string, string | null> {
  const database = openPlain(path.join(data, 'naiman.db'));
  const rows = database.ask('SELECT filename, sizes_text_filename AS small FROM media');
  database.close();
  return Object.fromEntries(rows.map(({ filename, small }) => [String(filename), small as string | null]));
}
const MADE = /为以前上传的图片做好了 (\d+) 张手机用的小图/;

describe('a start over pictures of an older program', { timeout: 120_000 }, () => {
  let data: string;
  let backup: string;
  const folders: string[] = [];
  beforeAll(async () => {
    data = await olderSite();
    const into = path.join(data, '..', 'backups');
    expect(run(data, 'build/cli/backup.mjs', [into])).toMatchObject({ status: 0 });
    backup = path.join(into, readdirSync(into)[0] ?? '');
    folders.push(path.dirname(data));
  }, 180_000);
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('gives them the size for texts, once among several starts at one moment', async () => {
    expect(pictures(data).filter((name) => SMALL.test(name))).toEqual([]);
    const ran = await Promise.all([1, 2, 3].map(() => starting(data)));
    for (const { status, out } of ran)
      expect([status, out]).toEqual([0, expect.not.stringMatching(/失败|Error|做不出/)]);
    const made = ran.map(({ out }) => Number(MADE.exec(out)?.[1] ?? 0)).filter((one) => one > 0);
    expect(made).toEqual([Object.keys(small(data)).length]);
    const names = Object.values(small(data));
    expect(names).not.toContain(null);
    expect(
      pictures(data)
        .filter((name) => SMALL.test(name) || name.endsWith('.partial'))
        .sort(),
    ).toEqual([...names].sort());
    expect(run(data, 'build/cli/verify.mjs')).toEqual({
      status: 0,
      out: expect.stringContaining('全部正确'),
    });
  });

  it('does so after its backup was restored, goes on past one that is broken, and names it', () => {
    const restored = path.join(data, '..', 'restored');
    expect(run(restored, 'build/cli/restore.mjs', [backup])).toMatchObject({ status: 0 });
    expect(pictures(restored).filter((name) => SMALL.test(name))).toEqual([]);
    writeFileSync(path.join(restored, 'media', 'receipt.webp'), 'no picture');
    const { status, out } = run(restored, PREPARE);
    expect([status, out]).toEqual([0, expect.stringMatching(/图片 \d+（media\/receipt\.webp）/)]);
    const { 'receipt.webp': broken, ...others } = small(restored);
    expect([broken, Object.values(others).includes(null)]).toEqual([null, false]);
    expect(run(restored, PREPARE).out, 'and again, until it is mended').toContain('media/receipt.webp');
  });
});
