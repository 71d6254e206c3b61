import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportState } from '../../domain/import-batch';
import { shownState } from './shown-state';
import { isWorkedOn, signLife, staysAlive, sweepWorkFolders, trialFolder, workFolder } from './work-folder';

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'work-folder-'));
});

/** On SQLite nobody but this machine is asked. */
const shown = (state: ImportState, batch: number) => shownState(null as never, state, batch);
const sign = (batch: number) => path.join(workFolder(batch), 'alive');

describe('whether a program works on a batch', () => {
  it('is so while a process that is alive gives signs of life', async () => {
    signLife(1, process.ppid);
    expect([isWorkedOn(1), await shown('applying', 1)]).toEqual([true, 'applying']);
  });

  it('is over when the process is gone, and the batch has been interrupted', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    signLife(2, pid);
    expect([isWorkedOn(2), await shown('applying', 2)]).toEqual([false, 'interrupted']);
  });

  it('is over when the last sign is old, even if another process has got the number since', () => {
    signLife(3, process.ppid);
    const old = Date.now() / 1000 - 120;
    utimesSync(sign(3), old, old);
    expect(isWorkedOn(3)).toBe(false);
  });

  it('is believed of another machine as long as its signs are fresh', () => {
    writeFileSync(sign(4), `not-${hostname()} 1`);
    expect(isWorkedOn(4)).toBe(true);
  });

  it('ends with the work, and says nothing of states in which nobody has to work', async () => {
    staysAlive(5)();
    expect([isWorkedOn(5), await shown('done', 5), await shown('reading', 5)]).toEqual([
      false,
      'done',
      'interrupted',
    ]);
  });
});

describe('what killed programs leave', () => {
  it('is swept up, and nothing that somebody still works with or could go on with', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const dead = workFolder(`dry-run-${pid}`);
    const upload = workFolder('upload-old');
    const old = Date.now() / 1000 - 7200;
    utimesSync(upload, old, old);
    const kept = [trialFolder(), workFolder('upload-new'), workFolder(77)];
    sweepWorkFolders();
    expect([dead, upload, ...kept].map((folder) => existsSync(folder))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
