import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sourcesDigest } from './sources.mjs';

const MARK = 'build/programs.sha256';

/** The commands do not need the site: compiling them alone takes a second. */
export async function compileWhenStale() {
  const digest = sourcesDigest();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === digest) return;
  const { compile } = await import('./compile.mjs');
  await compile();
  mkdirSync('build', { recursive: true });
  writeFileSync(MARK, digest);
}
