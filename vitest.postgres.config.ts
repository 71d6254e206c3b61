import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import { filesByKind } from './tests/fixtures/kinds.mjs';
import base from './vitest.config';

/** npm run test:postgres: what tests of the desk say of SQLite, said of PostgreSQL; a database a file. */
const files = {
  include: [
    ...filesByKind(fileURLToPath(new URL('.', import.meta.url))).desk,
    'cms/words/write.test.ts',
    'tests/{move-to-postgres,postgres,standing-pages}.test.ts',
  ],
  globalSetup: ['tests/fixtures/postgres-server.ts'],
  setupFiles: ['tests/fixtures/own-database.ts'],
};

export default mergeConfig(
  { ...base, test: { ...base.test, projects: undefined } },
  defineConfig({ test: files }),
);
