import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { filesByKind } from './tests/fixtures/kinds.mjs';
import { LongestFirst } from './tests/fixtures/longest-first.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const kinds = filesByKind(root);

export default defineConfig({
  resolve: {
    alias: { '@': root },
    conditions: ['react-server', 'node', 'import', 'default'],
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    globalSetup: ['tests/fixtures/temporary-files.ts'],
    // Payload makes much that is soon forgotten: with less room for it, an eighth of the time went into looking through it.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'alone', include: kinds.alone } },
      {
        extends: true,
        test: {
          name: 'desk',
          include: kinds.desk,
          isolate: false,
          setupFiles: ['tests/fixtures/desk-process.ts'],
        },
      },
      { extends: true, test: { name: 'plain', include: kinds.plain, isolate: false } },
    ],
  },
});
