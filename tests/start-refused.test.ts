import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';
import { askPostgres } from './fixtures/ask-postgres';
import { ownPostgres } from './fixtures/own-postgres';
import { run as runOver } from './safety-site';

const LATER = '20990101_000000_later';
const room = mkdtempSync(path.join(tmpdir(), 'start-refused-'));
const data = path.join(room, 'data');
const postgres = ownPostgres();

beforeAll(compileWhenStale, 60_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

async function inDatabase(url: string, text: string): Promise<void> {
  if (url) return void (await askPostgres(url, text));
  const database = new Database(path.join(data, 'naiman.db'));
  database.exec(text);
  database.close();
}

describe.each(['SQLite', 'PostgreSQL'])('a start on %s', { timeout: 180_000 }, (kind) => {
  const url = () => (kind === 'SQLite' ? '' : postgres.url());
  const run = (program: string, args: string[] = [], more: Record<string, string> = {}) =>
    runOver(data, `build/cli/${program}.mjs`, args, {
      DATABASE_URL: url(),
      SAMPLE_CONTENT: 'no',
      CODE_SECRET: '',
      SECOND_STEP_SECRET: '',
      NEW_SECRETS: '',
      ...more,
    });
  const change = (text: string) => inDatabase(url(), text);

  beforeAll(() => {
    rmSync(data, { recursive: true, force: true });
    expect(run('prepare').status).toBe(0);
    expect(run('create-admin', ['somebody@example.gov.cn']).status).toBe(0);
  }, 120_000);

  it('is refused where a newer program has upgraded the database, and so are the commands and a backup', async () => {
    await change(
      `INSERT INTO payload_migrations (name, batch, updated_at, created_at) VALUES ('${LATER}', 9, '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z')`,
    );
    const told = [
      1,
      expect.stringMatching(new RegExp(`由更新的程序升级过（${LATER}）[\\s\\S]*请用那个程序`)),
    ];
    for (const [program, args] of [
      ['prepare', []],
      ['create-admin', ['another@example.gov.cn']],
      ['import', ['--resume']],
      ['backup', [path.join(room, 'backups')]],
    ] as const) {
      const { status, out } = run(program, [...args]);
      expect([program, status, out]).toEqual([program, ...told]);
    }
    const into = path.join(room, 'backups');
    expect(existsSync(into) ? readdirSync(into) : []).toEqual([]);
    await change(`DELETE FROM payload_migrations WHERE name = '${LATER}'`);
    expect(run('prepare').status).toBe(0);
  });

  it('is refused where the key of the query codes is lost, and so are the commands; a new one is made when asked for', () => {
    const codes = path.join(data, 'secrets', 'codes');
    const before = readFileSync(codes, 'utf8');
    rmSync(codes);
    for (const [program, args] of [
      ['prepare', []],
      ['create-admin', ['another@example.gov.cn']],
      ['import', ['extract/samples/extract-2026-10.csv']],
    ] as const) {
      const { status, out } = run(program, [...args]);
      expect([program, status, out]).toEqual([program, 1, expect.stringContaining(codes)]);
      expect(out).toMatch(/CODE_SECRET[\s\S]*请从备份[\s\S]*NEW_SECRETS=yes/);
    }
    expect(existsSync(codes)).toBe(false);
    expect(run('prepare', [], { CODE_SECRET: before }).status).toBe(0);
    expect(run('prepare', [], { NEW_SECRETS: 'maybe' }).out).toContain('NEW_SECRETS 应为 yes 或 no');
    expect(existsSync(codes)).toBe(false);

    const { status, out } = run('prepare', [], { NEW_SECRETS: 'yes' });
    expect([status, out]).toEqual([0, expect.stringContaining(`另建密钥 ${codes}`)]);
    expect(readFileSync(codes, 'utf8')).not.toBe(before);
    expect(run('prepare').status).toBe(0);
  });

  it('misses the key of second steps only where somebody has one, or another machine may hold it', async () => {
    const key = path.join(data, 'secrets', 'second-step');
    rmSync(key);
    const unused = run('prepare', [], { NEW_SECRETS: 'no' });
    expect(unused.status).toBe(url() ? 1 : 0);
    expect(run('prepare', [], { NEW_SECRETS: 'yes' }).status).toBe(0);
    const before = readFileSync(key, 'utf8');
    await change(`INSERT INTO second_factors (account, secret, last_step) VALUES ('1', 'sealed', 0)`);
    rmSync(key);
    const { status, out } = run('prepare');
    expect([status, out]).toEqual([1, expect.stringMatching(/SECOND_STEP_SECRET[\s\S]*两步验证/)]);
    expect(run('prepare', [], { SECOND_STEP_SECRET: before }).status).toBe(0);
    const other = run('prepare', [], { SECOND_STEP_SECRET: 'x'.repeat(32) });
    expect([other.status, other.out]).toEqual([1, expect.stringContaining('SECOND_STEP_SECRET 给出的密钥')]);
    writeFileSync(key, before);
    await change('DELETE FROM second_factors');
  });

  it('is refused where a key is another than the database was written with, and so are the commands', async () => {
    const codes = path.join(data, 'secrets', 'codes');
    const before = readFileSync(codes, 'utf8');
    const other = 'a'.repeat(64);
    const told = /密钥不是原来的[\s\S]*没有改动[\s\S]*查询回执[\s\S]*NEW_SECRETS=yes/;
    writeFileSync(codes, other);
    for (const [program, args] of [
      ['prepare', []],
      ['create-admin', ['another@example.gov.cn']],
      ['import', ['extract/samples/extract-2026-10.csv']],
    ] as const) {
      const { status, out } = run(program, [...args]);
      expect([program, status, out]).toEqual([program, 1, expect.stringMatching(told)]);
      expect(out).toContain(`文件 ${codes} 里的密钥`);
      expect(out).not.toContain(other);
    }
    expect(run('verify').out).toMatch(/✗ 密钥和数据库相配\s+secrets\/codes：不是这个数据库原来用的密钥/);
    writeFileSync(codes, before);
    expect(run('prepare').status).toBe(0);
    expect(run('prepare', [], { CODE_SECRET: other }).out).toContain(
      `文件 ${codes} 里的正是原来的密钥：请去掉 CODE_SECRET`,
    );
    expect(
      run('create-admin', ['third@example.gov.cn'], { CODE_SECRET: other, NEW_SECRETS: 'yes' }).status,
    ).toBe(1);

    expect(run('prepare', [], { CODE_SECRET: other, NEW_SECRETS: 'yes' }).out).toContain(
      '改用现在的密钥 codes',
    );
    expect(run('prepare', [], { CODE_SECRET: other }).status).toBe(0);
    expect(run('prepare').status).toBe(1);
    expect(run('prepare', [], { NEW_SECRETS: '1' }).status).toBe(0);
  });

  it('is refused to a door that is started by itself, before it opens, and only while its keys are wrong', async () => {
    const codes = path.join(data, 'secrets', 'codes');
    const before = readFileSync(codes, 'utf8');
    // It ends there: whatever it says of this port, it has come past its keys.
    const used = net.createServer().listen(0);
    const { port } = used.address() as AddressInfo;
    const open = (more: Record<string, string> = {}) =>
      runOver(data, 'build/door/main.mjs', [], {
        ...{
          DATABASE_URL: url(),
          DOOR: 'public',
          PORT: String(port),
          CODE_SECRET: '',
          SECOND_STEP_SECRET: '',
        },
        ...more,
      });
    // Without a finished build it ends a little earlier.
    const isOpened = { status: 1, out: expect.stringMatching(/PORT 的端口|production build/) };
    expect(open()).toEqual(isOpened);

    for (const DOOR of ['public', 'office']) {
      writeFileSync(codes, 'c'.repeat(64));
      const { status, out } = open({ DOOR });
      expect([status, out]).toEqual([1, expect.stringMatching(/^密钥不是原来的[^\n]*没有改动[^\n]*\n$/)]);
      expect(out).toContain(`文件 ${codes} 里的密钥`);
      expect(open({ DOOR, NEW_SECRETS: 'yes' }).status).toBe(1);
      rmSync(codes);
      expect(open({ DOOR }).out).toMatch(/^数据库里已有内容，密钥却不见了[^\n]*\n$/);
      expect(existsSync(codes)).toBe(false);
    }
    const gone = path.join(room, 'gone');
    mkdirSync(gone, { recursive: true });
    writeFileSync(path.join(gone, 'installed'), '');
    const away: Record<string, string> = url()
      ? { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
      : { DATA_DIR: gone };
    expect(open(away), 'a database that is away is waited for').toEqual(isOpened);
    writeFileSync(codes, before);
    expect(open()).toEqual(isOpened);
    used.close();
  });

  it('takes the key it finds where an older program has put none down', async () => {
    const other = 'b'.repeat(64);
    await change("DELETE FROM payload_kv WHERE key LIKE 'secret-mark %'");
    expect(run('prepare', [], { CODE_SECRET: other }).status).toBe(0);
    expect(run('prepare').status).toBe(1);
    expect(run('prepare', [], { NEW_SECRETS: 'yes' }).status).toBe(0);
  });

  it.runIf(kind === 'SQLite')('is refused with a key that is too short or cannot be read', () => {
    expect(run('prepare', [], { CODE_SECRET: 'short' })).toEqual({
      status: 1,
      out: expect.stringContaining('CODE_SECRET 太短'),
    });
    expect(run('prepare', [], { SECOND_STEP_SECRET: 'short' }).out).toContain('SECOND_STEP_SECRET 太短');
    const codes = path.join(data, 'secrets', 'codes');
    const before = readFileSync(codes);
    writeFileSync(codes, '');
    expect(run('prepare')).toEqual({ status: 1, out: expect.stringContaining(`${codes} 不完整`) });
    // Root reads whatever it is not allowed to; a folder nobody reads as a file.
    rmSync(codes);
    mkdirSync(codes);
    expect(run('prepare')).toEqual({
      status: 1,
      out: expect.stringContaining(`${codes} 读不出来（EISDIR）`),
    });
    rmSync(codes, { recursive: true });
    writeFileSync(codes, before);
    expect(run('prepare').status).toBe(0);
  });

  it('is refused by name where a setting is none of its words, before anything is made', () => {
    const none = path.join(room, 'none');
    for (const [name, text] of [
      ['SAMPLE_CONTENT', 'nein'],
      // Read before any database is asked.
      ...(url()
        ? ([['DATABASE_POOL', '2']] as const)
        : ([
            ['OFFICE_TLS', 'on'],
            ['LOG_LEVEL', 'loud'],
            ['NEW_SECRETS', 'maybe'],
          ] as const)),
    ] as const) {
      const { status, out } = run('prepare', [], { [name]: text });
      expect([status, out]).toEqual([1, expect.stringMatching(new RegExp(`${name} 应为.*“${text}”`))]);
    }
    for (const wrong of [{ SAMPLE_CONTENT: 'nein' }, { LOG_LEVEL: 'loud' }, { OFFICE_TLS: 'on' }])
      expect(runOver(none, 'build/cli/prepare.mjs', [], { DATABASE_URL: '', ...wrong }).status).toBe(1);
    expect(existsSync(none) ? readdirSync(none) : []).toEqual([]);
    expect(run('prepare', [], { SAMPLE_CONTENT: 'False', OFFICE_TLS: 'true' }).status).toBe(0);
  });
});
