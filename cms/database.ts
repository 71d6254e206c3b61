import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { dataDir } from './data-dir';
import { migrations } from './migrations';
import { withOneWriter } from './one-writer';
import { withPrivacyDoor } from './privacy/door';

/**
 * Payload indexes its locale tables by language first, so reading the texts of one document scans them all:
 * a list of 200 articles took 76–120 ms, and 3–6 ms with an index on the parent alone.
 */
const isLocaleTable = (name: string) => name.endsWith('_locales');

const sqlite = () =>
  sqliteAdapter({
    client: { url: `file:${dataDir('naiman.db')}` },
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
    push: false,
    transactionOptions: {},
    migrationDir: 'cms/migrations',
    prodMigrations: migrations,
    afterSchemaInit: [
      ({ schema, extendTable }) => {
        for (const [name, table] of Object.entries(schema.tables)) {
          if (isLocaleTable(name))
            extendTable({
              table,
              extraConfig: (columns) => ({
                [`${name}_by_parent`]: index(`${name}_by_parent`).on(columns._parentID as never),
              }),
            });
        }
        return schema;
      },
    ],
  });

export const database = (): ReturnType<typeof sqlite> => {
  const made = sqlite();
  return { ...made, init: (args) => withPrivacyDoor(withOneWriter(made.init(args) as never)) };
};
