import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { productionEnv } from '../scripts/production-env.mjs';
import { databaseOf, makeDatabase } from './fixtures/database';

const OCTOBER = 'extract/samples/extract-2026-10.csv';
const NOVEMBER = 'extract/samples/extract-2026-11.xlsx';
const BAD = 'extract/samples/extract-bad.csv';

let folder: string;

const command = (program: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`build/cli/${program}.mjs`, ...args], {
    encoding: 'utf8',
    env: productionEnv({ DATA_DIR: folder, SAMPLE_CONTENT: 'no', ...databaseOf(folder) }),
  });
  return { status, said: stdout + stderr };
};
const count = (said: string, what: string): number =>
  Number(new RegExp(`${what}\\s+(\\d+)`).exec(said)?.[1] ?? Number.NaN);

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'naiman-import-'));
  await makeDatabase(folder);
  expect(command('prepare').status).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an empty installation without samples has no account', () => {
  expect(readdirSync(folder)).not.toContain('demo-accounts.tsv');
});

test('a trial run of October writes nothing', () => {
  const { status, said } = command('import', OCTOBER, '--dry-run');
  expect([status, count(said, '新增案件')]).toEqual([0, 1000]);
  expect(readdirSync(folder)).not.toContain('slips');
});

test('October brings in 1,000 cases and prints a slip for each that may be looked up', () => {
  const { status, said } = command('import', OCTOBER);
  expect([status, count(said, '新增案件')]).toEqual([0, 1000]);
  const [batch = ''] = readdirSync(path.join(folder, 'slips'));
  const slips = path.join(folder, 'slips', batch);
  expect(statSync(slips).mode & 0o077).toBe(0);
  const pages = readdirSync(slips).map((file) => readFileSync(path.join(slips, file), 'utf8'));
  const codes = pages.flatMap((page) => page.match(/class="code">[^<]+/g) ?? []);
  expect(codes).toHaveLength(1000 - count(said, '其中不公开'));
  expect(new Set(codes).size).toBe(codes.length);
});

test('October again changes nothing', () => {
  const { said } = command('import', OCTOBER);
  expect([count(said, '新增案件'), count(said, '没有变化的案件')]).toEqual([0, 1000]);
  expect(readdirSync(path.join(folder, 'slips'))).toHaveLength(1);
});

test('November adds its cases and stages, withholds five, and refuses two numbers that others hold', () => {
  const { said } = command('import', NOVEMBER);
  expect([
    count(said, '新增案件'),
    count(said, '有新环节的案件'),
    count(said, '改为不公开的案件'),
    count(said, '与已有案件冲突'),
  ]).toEqual([298, 109, 5, 2]);
});

test('bad rows are refused by line and reason, and the good ones are told apart', () => {
  const { status, said } = command('import', BAD, '--dry-run');
  expect([status, count(said, '未采用')]).toEqual([0, 25]);
  expect(said).toContain('破案');
});

test('a file that is no extract is refused with a sentence, and nothing changes', () => {
  const { status, said } = command('import', 'package.json');
  expect(status).toBe(1);
  expect(said).toMatch(/未读取：|没有导入/);
});

test('a command makes the first administrator once', () => {
  expect(command('create-admin', 'first@example.gov.cn').said).toMatch(/初始密码/);
  expect(command('create-admin', 'first@example.gov.cn')).toMatchObject({ status: 1 });
});
