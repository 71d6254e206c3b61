import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const tests = (...folders: string[]) => folders.map((folder) => `${folder}/**/*.test.ts`);

/** Neither the desk, nor a setting, nor anything put in another's place: what one file has loaded serves the next. */
const PLAIN = tests('bench', 'components', 'domain', 'door', 'extract', 'i18n', 'mongolian', 'words');
const NO_TESTS = ['**/node_modules/**', '.next/**', 'e2e/**'];

export default defineConfig({
  resolve: {
    alias: { '@': fileURLToPath(new URL('.', import.meta.url)) },
    conditions: ['react-server', 'node', 'import', 'default'],
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: ['**/*.test.ts'], exclude: [...NO_TESTS, ...PLAIN] },
      },
      { extends: true, test: { name: 'plain', include: PLAIN, isolate: false } },
    ],
  },
});
