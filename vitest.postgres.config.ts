import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** npm run test:postgres: what tests of the desk say of SQLite, said of PostgreSQL; a database a file. */
const files = {
  include: [
    'cms/accounts.test.ts',
    'cms/presence/own-locks.test.ts',
    'cms/privacy/door.test.ts',
    'cms/record/{door,sweep}.test.ts',
    'cms/review/**/*.test.ts',
    'cms/statistics/refresh.test.ts',
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
