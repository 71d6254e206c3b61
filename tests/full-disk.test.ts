import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, seededFolder, start, WRITER } from './safety-site';

let data = '';
beforeAll(async () => {
  data = await seededFolder();
}, 180_000);
afterAll(() => rmSync(path.dirname(data), { recursive: true, force: true }));

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;

describe.runIf(hasPrlimit)('a disk that takes no more', { timeout: 120_000 }, () => {
  it('ends the writing with an error, and everything called kept before is there', async () => {
    const writer = start(data, WRITER, ['load']);
    const parts: Buffer[] = [];
    let errors = '';
    writer.stderr?.on('data', (part) => {
      errors += part;
    });
    await new Promise<void>((resolve) =>
      writer.stdout?.on('data', (part) => {
        parts.push(part);
        if (Buffer.concat(parts).toString().split('\n').length > 20) resolve();
      }),
    );
    // No file may grow beyond this: to the database the same as a full disk.
    spawnSync('prlimit', ['--pid', String(writer.pid), '--fsize=4096:unlimited']);
    const code = await new Promise((resolve) => writer.once('close', resolve));
    expect([code, errors]).toEqual([1, expect.stringMatching(/SQLITE_(?:FULL|IOERR)|EFBIG/)]);
    const kept = path.join(data, 'kept.txt');
    writeFileSync(kept, Buffer.concat(parts).toString());
    expect(run(data, WRITER, ['check', kept]).out).toBe('checked\n');
  });

  it('lets no backup be made, and leaves no piece of one', () => {
    const into = path.join(path.dirname(data), 'backups');
    const { status, stderr } = spawnSync(
      'prlimit',
      ['--fsize=65536:unlimited', process.execPath, '--conditions=production', 'build/cli/backup.mjs', into],
      { encoding: 'utf8', env: { ...process.env, DATA_DIR: data } },
    );
    expect([status, stderr]).toEqual([1, expect.stringContaining('没有做成备份')]);
    expect(spawnSync('ls', ['-A', into], { encoding: 'utf8' }).stdout).toBe('');
  });
});
