import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlain } from '@/cms/backup/plain-database';
import { ALL_LEAVES, leafOfRow } from '@/cms/record/columns';
import { headText } from '@/domain/record/head';
import { leafLine } from '@/domain/record/leaf';
import { RECIPE } from '@/domain/record/recipe';
import { rootOf } from '@/domain/record/tree';
import { run, seededFolder } from './safety-site';

const VERIFY = 'build/cli/verify.mjs';
let data = '';
let room = '';
const file = (name: string) => path.join(room, name);

/** A copy of the data folder, its database changed by whoever holds the machine: the triggers are no hindrance then. */
function tampered(name: string, ...statements: string[]): string {
  const copy = file(name);
  cpSync(data, copy, { recursive: true });
  const database = openPlain(path.join(copy, 'naiman.db'));
  for (const { name: trigger } of database.ask("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    database.run(`DROP TRIGGER ${trigger}`);
  for (const statement of statements) database.run(statement);
  database.close();
  return copy;
}

const leavesOf = (folder: string) => {
  const database = openPlain(path.join(folder, 'naiman.db'));
  const leaves = database.ask(ALL_LEAVES).map(leafOfRow);
  database.close();
  return leaves;
};
/** What a reader saves on a day: the download and the head. */
function save(folder: string, name: string, size = Number.POSITIVE_INFINITY) {
  const leaves = leavesOf(folder).slice(0, size);
  const [entries, head] = [file(`${name}.jsonl`), file(`${name}.head`)];
  writeFileSync(entries, leaves.map((leaf) => `${leafLine(leaf)}\n`).join(''));
  const root = rootOf(leaves.map(({ hash }) => hash));
  writeFileSync(head, headText({ size: leaves.length, root, at: leaves.at(-1)?.at ?? null }));
  return { entries, head, root, size: leaves.length };
}

beforeAll(async () => {
  data = await seededFolder();
  room = mkdtempSync(path.join(tmpdir(), 'record-'));
}, 180_000);
afterAll(() => {
  for (const folder of [path.dirname(data), room]) rmSync(folder, { recursive: true, force: true });
});

describe('npm run verify', () => {
  it('finds nothing wrong with the record of a seeded site, and that it continues a saved head', () => {
    const saved = save(data, 'seeded', 40);
    const { status, out } = run(data, VERIFY, [data, '--head', saved.head]);
    expect(out).toContain('✓ 操作记录和公开记录');
    expect(out).toContain('前 40 条与');
    expect(status).toBe(0);
    expect(leavesOf(data).length).toBeGreaterThan(60);
  }, 60_000);

  // One run: domain/record/tamper.test.ts shows that each is seen alone.
  it('names each thing that was tampered with, and where', () => {
    const copy = tampered(
      'tampered',
      "UPDATE record_acts SET role = 'editor' WHERE sequence = 12",
      'DELETE FROM record_acts WHERE sequence = 20',
      "UPDATE record_leaves SET slug = 'x' WHERE entry = 9",
      'DELETE FROM record_leaves WHERE entry = 14',
      'UPDATE record_leaves SET entry = 0 - entry WHERE entry IN (4, 5)',
      'UPDATE record_leaves SET entry = 9 + entry WHERE entry < 0',
      "UPDATE articles_locales SET summary = '改了' WHERE _parent_id = 3 AND _locale = 'zh'",
      "UPDATE units SET _status = 'draft' WHERE id = 2",
    );
    const { status, out } = run(copy, VERIFY, [copy]);
    for (const said of [
      '✗ 操作记录和公开记录',
      '操作记录第 12 条：内容被改动过',
      '操作记录第 20 条：被删去了',
      '公开记录第 9 条：内容被改动过',
      '公开记录第 14 条：被删去了',
      // They changed places.
      '公开记录第 4 条：内容被改动过',
      '公开记录第 5 条：内容被改动过',
      'news/three-on-the-spot：公开的内容与公开记录第 30 条不符：绕过本站被改动过',
      'units/public-order：公开记录第 2 条所记的内容不见了',
    ])
      expect.soft(out).toContain(said);
    expect(status).toBe(1);
  }, 60_000);

  it('finds a rollback to an older database by any head saved since', () => {
    const saved = save(data, 'today');
    const size = saved.size - 5;
    const copy = tampered(
      'older',
      `DELETE FROM record_acts WHERE sequence > (SELECT sequence FROM record_acts
         WHERE leaf = (SELECT hash FROM record_leaves WHERE entry = ${size}))`,
      `DELETE FROM record_leaves WHERE entry > ${size}`,
    );
    const { status, out } = run(copy, VERIFY, [copy, '--head', saved.head]);
    expect(out).toContain(`只有 ${size} 条，保存的记录头有 ${saved.size} 条`);
    expect(status).toBe(1);
  }, 60_000);

  it('verifies a download offline, against several heads, and against a data folder', () => {
    const [old, now] = [save(data, 'old', 30), save(data, 'now')];
    const good = run('/nowhere', VERIFY, ['--record', now.entries, '--head', now.head, '--head', old.head]);
    expect([good.status, good.out]).toEqual([0, expect.stringContaining('全部相符')]);
    const short = run('/nowhere', VERIFY, ['--record', old.entries, '--head', now.head]);
    expect([short.status, short.out]).toEqual([1, expect.stringContaining('只有 30 条')]);
    const lines = readFileSync(now.entries, 'utf8').split('\n');
    [lines[3], lines[7]] = [lines[7] as string, lines[3] as string];
    writeFileSync(now.entries, lines.join('\n'));
    const moved = run('/nowhere', VERIFY, ['--record', now.entries, data]);
    expect(moved.out).toContain('公开记录第 4 条：与下载的文件不同：现在在第 8 条的位置');
    expect(moved.status).toBe(1);
    expect(run('/nowhere', VERIFY, ['--record', now.entries]).status).toBe(2);
  }, 60_000);
});

describe('the recipe', () => {
  it('gives the root with bash and sha256sum, of every beginning', () => {
    const script = file('record.sh');
    writeFileSync(script, RECIPE);
    const { entries } = save(data, 'whole');
    // Of the whole record: e2e/record.spec.ts.
    for (const size of [1, 2, 3, 6, 7, 33]) {
      const { root } = save(data, 'part', size);
      expect(execFileSync('bash', [script, entries, String(size)], { encoding: 'utf8' }).trim()).toBe(root);
    }
  }, 60_000);

  it('is ten lines, and stands in the guide for operators as it stands on the page', () => {
    expect(RECIPE.split('\n')).toHaveLength(10);
    expect(readFileSync('docs/operating.md', 'utf8')).toContain(RECIPE);
  });
});
