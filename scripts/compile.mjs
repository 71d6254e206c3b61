// The programs that run outside Next (door, commands) as plain JavaScript in build/: no loader at run time.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import * as esbuild from 'esbuild';

export const PROGRAMS = [
  'cli/prepare.ts',
  'cli/import.ts',
  'cli/create-admin.ts',
  'cli/move-to-postgres.ts',
  'cli/backup.ts',
  'cli/restore.ts',
  'cli/verify.ts',
  'cms/attachments/examiner.ts',
  'door/main.ts',
];

/** Programs that only tests and the bench run. */
const TRIALS = ['bench/safety/writer.ts'];

const CHUNKS = 'build/chunks';
/** A command that is at work reads the pieces of its own compilation. */
const KEPT_MS = 24 * 3600_000;

/** They carry machine code, WebAssembly or files beside their code; Next is the door's, and meets nothing of these. */
const APART = [
  'sharp',
  'libsql',
  '@libsql/*',
  'pg-native',
  'harfbuzzjs',
  'subset-font',
  'mongol-code',
  'pdfjs-dist',
  '@cantoo/pdf-lib',
  'next',
  'next/*',
  'react',
  'react-dom',
  // What only a developer's commands ask for.
  'drizzle-kit',
  'drizzle-kit/*',
  'esbuild',
  'prettier',
];

/** A step of a migration asks its package for `sql` alone; the package would bring all of Payload into each command. */
const smallSteps = {
  name: 'small-steps',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^@payloadcms\/db-(?:sqlite|postgres)$/ }, ({ path, importer, ...rest }) =>
      /cms\/(?:migrations\/|database\/query\.ts)/.test(importer.replaceAll('\\', '/'))
        ? resolve(`${path}/drizzle`, { kind: rest.kind, resolveDir: rest.resolveDir })
        : undefined,
    ),
};

const COMMON = {
  outdir: 'build',
  outbase: '.',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outExtension: { '.js': '.mjs' },
  sourcemap: 'linked',
  logLevel: 'warning',
};

const ALIAS = {
  // Next has no exports map: Node needs the file's own name.
  'next/cache': 'next/cache.js',
  // Bundled: Node takes JSON from a package only with an attribute that Node 20.9 does not know.
  'chinese-days/dist/chinese-days.json': './node_modules/chinese-days/dist/chinese-days.json',
  // "server-only" throws anywhere but in Next; these programs are nowhere else than on the server.
  'server-only': './scripts/nothing.mjs',
};

/** Whole or not at all: a program may be starting from the same pieces, and two may be compiling them at once. */
function put({ path: file, contents }) {
  mkdirSync(path.dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}.${threadId}`;
  writeFileSync(partial, contents);
  renameSync(partial, file);
}

async function build(options) {
  try {
    const result = await esbuild.build({ ...options, write: false });
    result.outputFiles.forEach(put);
    return result;
  } finally {
    // Its service, of half a gigabyte, would stay for as long as the site that was compiled.
    await esbuild.stop();
  }
}

/**
 * The programs, with the packages they use, in pieces that are read when they are needed: of 1,700 files of packages
 * Node made 2.5 s of work at every start, of a few large ones half, and of those a refused command does not need none.
 */
export async function compile() {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: [...PROGRAMS, ...TRIALS],
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
    external: APART,
    conditions: ['production'],
    alias: ALIAS,
    plugins: [smallSteps],
    // Packages of the older kind ask for Node's own modules by it.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  for (const file of readdirSync(CHUNKS).map((name) => `${CHUNKS}/${name}`))
    if (!(file in metafile.outputs) && statSync(file).mtimeMs < Date.now() - KEPT_MS) rmSync(file);
}

/**
 * Programs of a bench, each a file of its own with its packages left outside.
 *
 * @param {string[]} programs
 * @param {Record<string, string>} alias modules to put in place of others
 */
export async function compileBench(programs, alias) {
  await build({ ...COMMON, entryPoints: programs, packages: 'external', alias: { ...ALIAS, ...alias } });
}
