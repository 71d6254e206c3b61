import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir } from '../data-dir';
import { keepFolder } from '../durable-file';
import { type Slip, slipPage } from '../slip';

/** `slips/20261124-103000`, in the bureau's time, not yet there under its final name. */
function folders(): { partial: string; final: string } {
  const stamp = new Date(Date.now() + 8 * 3600_000)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace('T', '-')
    .slice(0, 15);
  const final = dataDir('slips', `${stamp}-${process.pid}`);
  return { partial: `${final}.partial`, final };
}

/** What has been written: `keep` gives the folder its name and returns it, `discard` takes void codes away. */
export type WrittenSlips = { keep: () => string; discard: () => void };

/** Letters and digits only, short enough for any file system; the number keeps two units apart. */
const fileName = (unitName: string, index: number): string =>
  `${String(index + 1).padStart(2, '0')}-${[...unitName.replace(/[^\p{L}\p{N}]/gu, '_')].slice(0, 40).join('')}.html`;

/**
 * Writes the receipt slips of new cases, one printable file a handling unit, into a folder only its owner reads.
 * The codes exist nowhere else, so the files are there before the cases are committed, in a folder that ends in
 * `.partial` until then. Null when there is nothing to print.
 */
export async function writeSlips(slips: readonly Slip[]): Promise<WrittenSlips | null> {
  if (slips.length === 0) return null;
  const { partial, final } = folders();
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const byUnit = new Map<string, Slip[]>();
  for (const slip of slips) {
    const ofUnit = byUnit.get(slip.unitName) ?? [];
    ofUnit.push(slip);
    byUnit.set(slip.unitName, ofUnit);
  }
  for (const [index, [unitName, ofUnit]] of [...byUnit].entries()) {
    const page = await slipPage(ofUnit, `查询回执 ${unitName}`);
    writeFileSync(path.join(partial, fileName(unitName, index)), page, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
  }
  for (const folder of [partial, dataDir('slips'), dataDir()]) keepFolder(folder);
  return {
    keep: () => {
      try {
        renameSync(partial, final);
        return final;
      } catch {
        // The cases are in by now: the slips are good under the name they have.
        return partial;
      }
    },
    discard: () => rmSync(partial, { recursive: true, force: true }),
  };
}
