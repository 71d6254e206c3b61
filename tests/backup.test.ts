import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlain, rowCounts } from '@/cms/backup/plain-database';
import { run, seededFolder, start, WRITER } from './safety-site';

const [BACKUP, RESTORE, VERIFY] = ['backup', 'restore', 'verify'].map((name) => `build/cli/${name}.mjs`) as [
  string,
  string,
  string,
];

let data = '';
let room = '';
let into = '';
let restored = '';

const backups = () => readdirSync(into).sort();
const newest = () => path.join(into, backups().at(-1) ?? '');

/** Contents of every table but what is kept for minutes only, as one text. */
function contents(folder: string): Record<string, string> {
  const database = openPlain(path.join(folder, 'naiman.db'));
  const tables = Object.keys(rowCounts(database)).filter(
    (table) => !['look_up_attempts', 'users_sessions'].includes(table),
  );
  const all = tables.map((table) => [
    table,
    JSON.stringify(database.ask(`SELECT * FROM "${table}" ORDER BY 1, 2`)),
  ]);
  database.close();
  return Object.fromEntries(all);
}

/** A writer that runs until it is told to stop; resolves with its "kept" lines. */
async function whileWriting(work: () => void): Promise<string[]> {
  const writer = start(data, WRITER, ['load']);
  const parts: Buffer[] = [];
  await new Promise((resolve) => writer.stdout?.on('data', (part) => resolve(parts.push(part))));
  // Let it come to its stride: the work below stops this process, not the writer.
  await new Promise((resolve) => setTimeout(resolve, 500));
  work();
  const closed = new Promise((resolve) => writer.once('close', resolve));
  writer.kill('SIGKILL');
  await closed;
  return Buffer.concat(parts)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith('kept '));
}

beforeAll(async () => {
  data = await seededFolder();
  room = path.dirname(data);
  into = path.join(room, 'backups');
  restored = path.join(room, 'restored');
}, 180_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('a backup taken while the site writes', { timeout: 180_000 }, () => {
  it('is whole, belongs together, and passes its restore test', async () => {
    let ran = { status: null as number | null, out: '' };
    const kept = await whileWriting(() => {
      ran = run(data, BACKUP, [into, '--check']);
    });
    expect(ran.out).toContain('全部正确');
    expect([ran.status, backups().length]).toEqual([0, 1]);
    expect(kept.length).toBeGreaterThan(5);
  });

  it('is read by nobody else, and its digests by sha256sum', () => {
    const mode = execFileSync('stat', [
      '-c',
      '%a',
      path.join(newest(), 'secrets', 'codes'),
      newest(),
    ]).toString();
    expect(mode).toBe('600\n700\n');
    const told = execFileSync('sha256sum', ['--quiet', '--strict', '-c', 'SHA256SUMS'], { cwd: newest() });
    expect(told.toString()).toBe('');
  });

  it('keeps no look-up tries, no sessions and no receipt slips', () => {
    const copy = openPlain(path.join(newest(), 'naiman.db'));
    const { look_up_attempts, users_sessions } = rowCounts(copy);
    copy.close();
    expect([look_up_attempts, users_sessions, existsSync(path.join(newest(), 'slips'))]).toEqual([
      0,
      0,
      false,
    ]);
  });

  it('comes back with the same contents, and verifies', () => {
    // The writer is gone now: what is there does not change any more.
    expect(run(data, BACKUP, [into]).status).toBe(0);
    const { status, out } = run(restored, RESTORE, [newest()]);
    expect([status, out]).toEqual([0, expect.stringContaining('已恢复到')]);
    expect(contents(restored)).toEqual(contents(data));
    expect(run(restored, VERIFY)).toEqual({ status: 0, out: expect.stringContaining('全部正确') });
    for (const folder of ['media', 'attachments']) {
      const files = readdirSync(path.join(data, folder));
      // Not `toEqual`: it compares byte by byte as values, a second for 50 KB.
      const isSame = (file: string) =>
        readFileSync(path.join(restored, folder, file)).equals(readFileSync(path.join(data, folder, file)));
      expect(files.filter((file) => !isSame(file))).toEqual([]);
    }
  });

  it('tells of keys it was not written with, and of keys that are missing', () => {
    const without = path.join(room, 'without');
    expect(run(data, BACKUP, [without, '--no-secrets']).status).toBe(0);
    const [bare = ''] = readdirSync(without).map((name) => path.join(without, name));
    const other = { CODE_SECRET: 'x'.repeat(64) };
    for (const [name, backup, more, told] of [
      ['given', newest(), other, '密钥不是原来的：CODE_SECRET 给出的'],
      ['given-only', bare, other, '密钥不是原来的：CODE_SECRET 给出的'],
      ['none', bare, {}, '密钥却不见了：没有设置 CODE_SECRET'],
    ] as const) {
      const to = path.join(room, name);
      const { status, out } = run(to, RESTORE, [backup], more);
      expect([status, out]).toEqual([0, expect.stringContaining(`下次启动会被拒绝：`)]);
      expect(out).toContain(told);
      expect(run(to, 'build/cli/prepare.mjs', [], more)).toEqual({
        status: 1,
        out: expect.stringContaining(told),
      });
      rmSync(to, { recursive: true });
    }
  });

  it('goes when newer ones are enough', () => {
    const { out } = run(data, BACKUP, [into, '--keep', '2']);
    expect([out, backups().length]).toEqual([expect.stringContaining('已删除较早的备份'), 2]);
  });
});

describe('a backup that cannot be made', { timeout: 60_000 }, () => {
  it('is refused inside the data folder, with nothing written', () => {
    const { status, out } = run(data, BACKUP, [path.join(data, 'backups')]);
    expect([status, out, existsSync(path.join(data, 'backups'))]).toEqual([
      1,
      expect.stringContaining('不能放在数据文件夹'),
      false,
    ]);
  });

  it('does nothing for a word it does not know', () => {
    const before = backups();
    for (const args of [['--chek'], [into, '--keep', '0'], [into, 'another']])
      expect(run(data, BACKUP, args)).toEqual({ status: 2, out: expect.stringContaining('用法') });
    expect(backups()).toEqual(before);
  });

  it('takes away what a killed one left', () => {
    const left = path.join(into, 'naiman-backup-20200101-000000-999999.partial');
    mkdirSync(left);
    run(data, BACKUP, [into, '--keep', '1']);
    expect(existsSync(left)).toBe(false);
  });
});

describe('a restore that would do harm', { timeout: 60_000 }, () => {
  const another = () => path.join(room, 'another');
  const refused = (backup: string, to = another()) => run(to, RESTORE, [backup]);

  it('is refused where something is, and names it', () => {
    const { status, out } = refused(newest(), data);
    expect([status, out]).toEqual([1, expect.stringContaining('naiman.db')]);
    expect(run(data, VERIFY).status).toBe(0);
  });

  it.each([
    [
      'a changed file',
      '内容与备份时的摘要不一致',
      (folder: string) => appendFileSync(path.join(folder, 'naiman.db'), 'x'),
    ],
    ['a lost file', '文件不见了', (folder: string) => rmSync(path.join(folder, 'secrets', 'codes'))],
    [
      'a file that came to it',
      '不在摘要清单里',
      (folder: string) => writeFileSync(path.join(folder, 'media', 'x'), ''),
    ],
    [
      'a list that leads outside',
      '看不懂',
      (folder: string) =>
        appendFileSync(path.join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  ../../etc/passwd\n`),
    ],
    ['no manifest', '没有 manifest.json', (folder: string) => rmSync(path.join(folder, 'manifest.json'))],
  ])('is refused with %s, and the place stays empty', (_, reason, harm) => {
    const bad = path.join(room, 'bad');
    execFileSync('cp', ['-r', newest(), bad]);
    harm(bad);
    const { status, out } = refused(bad);
    rmSync(bad, { recursive: true });
    expect([status, out, existsSync(another())]).toEqual([1, expect.stringContaining(reason), false]);
  });

  it('is refused from a newer program', () => {
    const newer = path.join(room, 'newer');
    execFileSync('cp', ['-r', newest(), newer]);
    const file = path.join(newer, 'manifest.json');
    const told = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(
      file,
      JSON.stringify({ ...told, migrations: [...told.migrations, '20990101_000000_later'] }),
    );
    const digest = execFileSync('sha256sum', ['manifest.json'], { cwd: newer }).toString();
    const sums = path.join(newer, 'SHA256SUMS');
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(/^.*manifest\.json\n/m, digest));
    expect(refused(newer).out).toContain('20990101_000000_later');
  });
});

describe('verify', { timeout: 60_000 }, () => {
  it('names each thing that is wrong, and fails', () => {
    const [gone = '', odd = ''] = readdirSync(path.join(restored, 'media'));
    rmSync(path.join(restored, 'media', gone));
    appendFileSync(path.join(restored, 'media', odd), 'x');
    writeFileSync(path.join(restored, 'media', 'stray.webp'), 'x');
    const form = path.join(restored, 'attachments', 'information-request-form.pdf');
    const other = readFileSync(form);
    other.write('9', 5);
    writeFileSync(form, other);
    const database = openPlain(path.join(restored, 'naiman.db'));
    database.run("UPDATE cases SET code_digest = 'short' WHERE id = 1");
    database.run('UPDATE articles SET published_at = NULL WHERE id = 1');
    database.close();
    const { status, out } = run(restored, VERIFY);
    expect(status).toBe(1);
    for (const word of [gone, odd, 'stray.webp', '回执已不能用', '没有发布时间', '摘要不一致'])
      expect(out).toContain(word);
  });

  it('says of a folder without a database that there is none', () => {
    expect(run(path.join(room, 'nothing'), VERIFY)).toEqual({
      status: 1,
      out: expect.stringContaining('没有数据库'),
    });
  });

  it('finds a damaged database', () => {
    const file = path.join(restored, 'naiman.db');
    const bytes = readFileSync(file);
    bytes.fill(0x55, 8192, 40_000);
    writeFileSync(file, bytes);
    expect(run(restored, VERIFY).status).toBe(1);
  });
});
