import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productionEnv } from '../scripts/production-env.mjs';
import { run, seededFolder, WRITER } from './safety-site';

const WRITES = ['try', 'receipt', 'publication', 'import'] as const;

/** Tracing may be refused (in a container), or strace may not be there. */
const canTrace = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;

let data = '';
beforeAll(async () => {
  data = await seededFolder();
}, 180_000);
afterAll(() => rmSync(path.dirname(data), { recursive: true, force: true }));

/** The system calls between "begin W" and "kept W", one a line. */
function callsOf(trace: string, write: string): string[] {
  const lines = trace.split('\n');
  const [begin, kept] = [`"begin ${write}`, `"kept ${write}`].map((words) =>
    lines.findIndex((line) => line.includes('write(1') && line.includes(words)),
  ) as [number, number];
  return begin < 0 || kept < begin ? [] : lines.slice(begin + 1, kept);
}

const SYNC = /f(?:data)?sync\(\d+<[^>]*\/(naiman\.db-wal|slips\/[^>]*\.html)>\)\s+= 0$/;
const synced = (calls: string[]) => calls.map((call) => SYNC.exec(call)?.[1]).filter(Boolean);

describe.runIf(canTrace)('what is acknowledged is on the disk before', () => {
  let trace = '';
  beforeAll(() => {
    const file = path.join(data, 'trace');
    const command = [
      '-f',
      '-y',
      '-e',
      'trace=fsync,fdatasync,write',
      '-o',
      file,
      process.execPath,
      WRITER,
      'once',
    ];
    const { status, stderr } = spawnSync('strace', command, {
      encoding: 'utf8',
      env: productionEnv({ DATA_DIR: data }),
    });
    if (status !== 0) throw new Error(stderr);
    trace = readFileSync(file, 'utf8');
  }, 120_000);

  it.each(WRITES)('a %s: the log of the database was synced between its beginning and its word', (write) => {
    expect(synced(callsOf(trace, write))).toContain('naiman.db-wal');
  });

  it('the receipts of an import were synced before their cases were kept', () => {
    const order = synced(callsOf(trace, 'import'));
    // The batch itself is noted first; one commit, the last, holds the cases and the batch's end.
    expect(order.at(-2)).toMatch(/^slips\//);
    expect(order.at(-1)).toBe('naiman.db-wal');
  });
});

describe('the connections that write', () => {
  if (!canTrace)
    console.warn('strace cannot trace here: syncs are not counted, only the setting of each connection is.');

  it('sync at each commit', () => {
    expect(run(data, WRITER, ['connections'])).toEqual({
      status: 0,
      out: 'statement 2\ntransaction 2\n',
    });
  }, 60_000);
});
