// The programs that run outside Next (door, commands) as plain JavaScript in build/: no loader at run time.
import { build } from 'esbuild';

export const PROGRAMS = [
  'cli/prepare.ts',
  'cli/import.ts',
  'cli/create-admin.ts',
  'cli/move-to-postgres.ts',
  'door/main.ts',
];

export async function compile() {
  await build({
    entryPoints: PROGRAMS,
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
    },
    outExtension: { '.js': '.mjs' },
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}
