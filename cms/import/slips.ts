import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { dataDir } from '../data-dir';
import { keepFolder } from '../durable-file';
import { type Slip, slipDocument } from '../slip';

const PIECES = 'slips';
/** Slips in one printable file: a browser opens and a printer prints so many in one go. */
const IN_ONE_FILE = 500;

/** Piece files sort by name in the order of the pieces. */
const pieceName = (from: number) => `${String(from).padStart(15, '0')}.ndjson`;

/**
 * Keeps the slips of a piece, named after the byte it begins with, until all are printed. Their codes exist nowhere
 * else: they are on disk when this returns. Slips of an earlier try of the same piece go.
 */
export function keepSlips(workFolder: string, from: number, slips: readonly Slip[]): void {
  const folder = path.join(workFolder, PIECES);
  const file = path.join(folder, pieceName(from));
  if (slips.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const text = slips.map((slip) => `${JSON.stringify(slip)}\n`).join('');
  writeFileSync(file, text, { mode: 0o600, flush: true });
  keepFolder(folder);
}

/** Letters and digits only, short enough for any file system; the number keeps two units apart. */
const unitFile = (unitName: string, unit: number, part: number): string => {
  const name = [...unitName.replace(/[^\p{L}\p{N}]/gu, '_')].slice(0, 40).join('');
  return `${String(unit).padStart(2, '0')}-${name}${part > 1 ? `-${part}` : ''}.html`;
};

/** The printable files of one unit, written slip by slip. */
class UnitFiles {
  private part = 0;
  private inPart = 0;
  private file = '';

  constructor(
    private readonly folder: string,
    private readonly unitName: string,
    private readonly unit: number,
    private readonly page: Awaited<ReturnType<typeof slipDocument>>,
  ) {}

  add(slips: readonly Slip[]): void {
    for (let at = 0; at < slips.length; ) {
      if (this.inPart === 0) this.begin();
      const some = slips.slice(at, at + IN_ONE_FILE - this.inPart);
      appendFileSync(this.file, some.map(this.page.slip).join('\n'));
      this.inPart += some.length;
      at += some.length;
      if (this.inPart === IN_ONE_FILE) this.end();
    }
  }

  end(): void {
    if (this.inPart === 0) return;
    appendFileSync(this.file, this.page.end, { flush: true });
    this.inPart = 0;
  }

  private begin(): void {
    this.part += 1;
    this.file = path.join(this.folder, unitFile(this.unitName, this.unit, this.part));
    writeFileSync(this.file, this.page.begin(`查询回执 ${this.unitName}`), { mode: 0o600, flag: 'wx' });
  }
}

/**
 * Makes printable files of the slips that were kept, one or several a handling unit, in `slips/<name>`, which only
 * its owner reads; it ends in `.partial` until all are in. Answers the folder, or null where there is nothing to
 * print. Doing it again after it was broken off gives the same folder.
 */
export async function printSlips(workFolder: string, name: string): Promise<string | null> {
  const final = dataDir('slips', name);
  if (existsSync(final)) return final;
  const pieces = path.join(workFolder, PIECES);
  if (!existsSync(pieces)) return null;
  const partial = `${final}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const page = await slipDocument();
  const units = new Map<string, UnitFiles>();
  for (const file of readdirSync(pieces).sort()) {
    const text = readFileSync(path.join(pieces, file), 'utf8').trimEnd();
    const byUnit = new Map<string, Slip[]>();
    for (const line of text ? text.split('\n') : []) {
      const slip = JSON.parse(line) as Slip;
      byUnit.set(slip.unitName, [...(byUnit.get(slip.unitName) ?? []), slip]);
    }
    for (const [unitName, slips] of byUnit) {
      const files = units.get(unitName) ?? new UnitFiles(partial, unitName, units.size + 1, page);
      units.set(unitName, files);
      files.add(slips);
    }
  }
  for (const files of units.values()) files.end();
  if (units.size === 0) return null;
  keepFolder(partial);
  renameSync(partial, final);
  return final;
}

/** The files of a folder of slips, in the order of their names; none where it is gone. */
export function slipFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .sort();
  } catch {
    return [];
  }
}

/** Takes printed slips away, finished or not: they are handed out, or their codes are void. */
export function removeSlips(name: string): void {
  for (const folder of [dataDir('slips', name), `${dataDir('slips', name)}.partial`])
    rmSync(folder, { recursive: true, force: true });
}
