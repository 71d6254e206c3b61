import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { dataDir } from '../data-dir';
import { keepFolder } from '../durable-file';
import { faultName } from '../fault';
import { fileNames } from './file-names';

const FOLDER = 'replaced';
const OLD = 'old';
const NEW = 'new';
/** Longer than a change of a picture takes: another process may be at work on it. */
const LEFT_MS = 60_000;

const place = (name: string): string => dataDir('media', path.basename(name));
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
/** Of changes under way in this process. */
const underWay = new Set<string>();

/** Gives a file a second name, which costs nothing; where the disk knows no such thing it is copied. */
function nameAgain(file: string, other: string): void {
  try {
    linkSync(file, other);
  } catch {
    copyFileSync(file, other);
  }
}

/** Keeps the files of a picture beside, before they are deleted; gives the folder that knows of this change. */
export function holdFiles(id: number | string, names: readonly string[]): string {
  const folder = dataDir(FOLDER, `${id}-${randomUUID()}`);
  for (const part of [OLD, NEW])
    mkdirSync(path.join(/* turbopackIgnore: true */ folder, part), { recursive: true, mode: 0o700 });
  for (const name of names)
    if (existsSync(place(name))) nameAgain(place(name), path.join(folder, OLD, path.basename(name)));
  for (const held of [path.join(folder, OLD), folder, dataDir(FOLDER), dataDir()]) keepFolder(held);
  underWay.add(folder);
  return folder;
}

/** Writes down the names under which the new files will stand, before they do. */
export function noteNew(folder: string, names: readonly string[]): void {
  for (const name of names) writeFileSync(path.join(folder, NEW, path.basename(name)), '');
}

async function settleFolder(payload: Payload, folder: string): Promise<void> {
  const id = Number.parseInt(path.basename(folder), 10);
  const row = await payload.db.findOne({ collection: 'media', where: { id: { equals: id } } });
  const spokenOf = new Set(fileNames(row));
  const old = namesIn(path.join(folder, OLD));
  for (const name of old)
    if (spokenOf.has(name) && !existsSync(place(name))) nameAgain(path.join(folder, OLD, name), place(name));
  for (const name of [...old, ...namesIn(path.join(folder, NEW))])
    if (!spokenOf.has(name)) rmSync(place(name), { force: true });
  if (old.length > 0) keepFolder(dataDir('media'));
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Makes the disk agree with the database once a change has been kept or taken back: of old and new files those stay, or
 * come back, that the picture's row speaks of. What fails here is tried again by `settleLeft`.
 */
export async function settle(payload: Payload, folder: string): Promise<void> {
  underWay.delete(folder);
  await settleFolder(payload, folder).catch((error) =>
    console.error(`Files of a replaced picture were not settled: ${faultName(error)}`),
  );
}

/** Settles what a process left that was ended in the middle of a change. */
export async function settleLeft(payload: Payload, now = Date.now()): Promise<void> {
  for (const name of namesIn(dataDir(FOLDER))) {
    const folder = dataDir(FOLDER, name);
    const { mtimeMs = now } = statSync(folder, { throwIfNoEntry: false }) ?? {};
    if (!underWay.has(folder) && now - mtimeMs > LEFT_MS) await settleFolder(payload, folder);
  }
}
