import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Everything the built site is made from. */
const ROOTS = [
  'app',
  'bench',
  'cli',
  'cms',
  'components',
  'domain',
  'door',
  'extract',
  'i18n',
  'messages',
  'mongolian',
  'public',
  'store',
  'styles',
  'words',
  'next.config.js',
  'package-lock.json',
  'payload.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'scripts/compile.mjs',
];

function* files(entry) {
  let inside;
  try {
    inside = readdirSync(entry, { withFileTypes: true });
  } catch {
    yield entry;
    return;
  }
  for (const child of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(entry, child.name);
    if (child.isDirectory()) yield* files(full);
    else if (!/\.test\.tsx?$/.test(child.name)) yield full;
  }
}

/** A digest over names and contents: a build is stale when it differs, whatever the clocks say. */
export function sourcesDigest() {
  const digest = createHash('sha256');
  for (const root of ROOTS)
    for (const file of files(root)) digest.update(file).update('\0').update(readFileSync(file)).update('\0');
  return digest.digest('hex');
}
