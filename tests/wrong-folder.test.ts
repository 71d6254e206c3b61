import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';
import { ownPostgres } from './fixtures/own-postgres';
import { run } from './safety-site';

const EXTRACT = 'extract/samples/extract-2026-10.csv';
const COMMANDS: [string, string[]][] = [
  ['create-admin', ['somebody@example.gov.cn']],
  ['import', [EXTRACT]],
  ['import', [EXTRACT, '--dry-run']],
  ['import', ['--resume']],
  ['backup', []],
];
const room = mkdtempSync(path.join(tmpdir(), 'wrong-folder-'));

beforeAll(compileWhenStale, 60_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('a command that is pointed at a place without a site', () => {
  it.each(COMMANDS)('%s %j names the folder and makes nothing in it', (program, args) => {
    const data = path.join(room, 'nothing');
    const { status, out } = run(data, `build/cli/${program}.mjs`, args, { DATABASE_URL: '' });
    expect([status, out]).toEqual([1, expect.stringContaining(`${data} 里没有数据库 naiman.db`)]);
    expect(existsSync(data)).toBe(false);
  });

  it('tells of a database that was moved away as a start does', () => {
    const data = path.join(room, 'moved');
    mkdirSync(data);
    writeFileSync(path.join(data, 'installed'), '');
    const { status, out } = run(data, 'build/cli/create-admin.mjs', ['somebody@example.gov.cn'], {
      DATABASE_URL: '',
    });
    expect([status, out]).toEqual([1, expect.stringContaining('不见了')]);
    expect(readdirSync(data)).toEqual(['installed']);
  });
});

describe('a command that is pointed at an empty PostgreSQL', { timeout: 60_000 }, () => {
  const postgres = ownPostgres();

  it('says so, and leaves it empty', () => {
    const data = path.join(room, 'nothing');
    const { status, out } = run(data, 'build/cli/create-admin.mjs', ['somebody@example.gov.cn'], {
      DATABASE_URL: postgres.url(),
    });
    expect([status, out]).toEqual([1, expect.stringContaining('DATABASE_URL 指明的数据库里还没有')]);
    expect(existsSync(data)).toBe(false);
  });
});
