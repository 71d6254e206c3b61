import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir } from '../data-dir';
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

/**
 * Writes the receipt slips of new cases, one printable file a handling unit, into a folder only its owner reads.
 * The codes exist nowhere else, so the files are there before the cases are committed; `keep` gives the folder
 * its name after that. Null when there is nothing to print.
 */
export async function writeSlips(slips: readonly Slip[]): Promise<{ keep: () => string } | null> {
  if (slips.length === 0) return null;
  const { partial, final } = folders();
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const byUnit = new Map<string, Slip[]>();
  for (const slip of slips) byUnit.set(slip.unitName, [...(byUnit.get(slip.unitName) ?? []), slip]);
  for (const [unitName, ofUnit] of byUnit) {
    const name = `${unitName.replace(/[^\p{L}\p{N}]/gu, '_')}.html`;
    writeFileSync(path.join(partial, name), await slipPage(ofUnit, `查询回执 ${unitName}`), { mode: 0o600 });
  }
  return {
    keep: () => {
      renameSync(partial, final);
      return final;
    },
  };
}
