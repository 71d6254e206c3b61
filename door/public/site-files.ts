import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders of addresses behind which only files of the build lie, and where these are kept. */
const FOLDERS = [
  ['/fonts/', 'public/fonts'],
  ['/scripts/', 'public/scripts'],
  ['/pictures/', 'public/pictures'],
  ['/_next/static/', '.next/static'],
] as const;

const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
};

/** Whether a file of the build may lie at a path; true of every other path. */
export type SiteFiles = (path: string) => boolean;

/**
 * Reads once what files the build in `dir` has: an address that somebody made up beside them would have Next draw its
 * own page, with its scripts, for each.
 */
export function siteFiles(dir: string): SiteFiles {
  const known = new Set(
    FOLDERS.flatMap(([address, folder]) =>
      filesIn(path.join(dir, folder)).map((file) => address + file.split(path.sep).join('/')),
    ),
  );
  return (asked) => known.has(asked) || !FOLDERS.some(([address]) => asked.startsWith(address));
}
