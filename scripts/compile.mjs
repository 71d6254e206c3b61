// The programs that run outside Next (door, commands) as plain JavaScript in build/: no loader at run time.
import { build } from 'esbuild';

export const PROGRAMS = ['cli/prepare.ts', 'cli/import.ts', 'cli/create-admin.ts', 'door/main.ts'];

/**
 * @param {string[]} [programs]
 * @param {Record<string, string>} [alias] modules to put in place of others
 */
export async function compile(programs = PROGRAMS, alias = {}) {
  await build({
    entryPoints: programs,
    outdir: 'build',
    outbase: '.',
    bundle: true,
    splitting: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // Next has no exports map: Node needs the file's own name.
    alias: { 'next/cache': 'next/cache.js', ...alias },
    outExtension: { '.js': '.mjs' },
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}
