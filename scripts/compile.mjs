// The programs that run outside Next (door, commands) as plain JavaScript in build/: no loader at run time.
import { build } from 'esbuild';

export const PROGRAMS = [
  'cli/prepare.ts',
  'cli/import.ts',
  'cli/create-admin.ts',
  'cli/move-to-postgres.ts',
  'cli/backup.ts',
  'cli/restore.ts',
  'cli/verify.ts',
  'door/main.ts',
];

/** Programs that only tests and the bench run. */
const TRIALS = ['bench/safety/writer.ts'];

/**
 * @param {string[]} [programs]
 * @param {Record<string, string>} [alias] modules to put in place of others
 */
export async function compile(programs = [...PROGRAMS, ...TRIALS], alias = {}) {
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
    alias: {
      // Next has no exports map: Node needs the file's own name.
      'next/cache': 'next/cache.js',
      // Bundled: Node takes JSON from a package only with an attribute that Node 20.9 does not know.
      'chinese-days/dist/chinese-days.json': './node_modules/chinese-days/dist/chinese-days.json',
      // "server-only" throws anywhere but in Next; these programs are nowhere else than on the server.
      'server-only': './scripts/nothing.mjs',
      ...alias,
    },
    outExtension: { '.js': '.mjs' },
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}
