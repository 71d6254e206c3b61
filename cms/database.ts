import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { dataDir } from './data-dir';
import { DATABASE_FILE } from './database-file';
import { DurableClient } from './durable-client';
import { migrations } from './migrations';
import { withHonestCommit } from './transactions';

/**
 * Payload indexes its locale tables by language first, so reading the texts of one document scans them all:
 * a list of 200 articles took 76–120 ms, and 3–6 ms with an index on the parent alone.
 */
const isLocaleTable = (name: string) => name.endsWith('_locales');

const sqlite = () =>
  sqliteAdapter({
    client: { url: `file:${dataDir(DATABASE_FILE)}` },
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
  return {
    ...made,
    init: (args) => {
      // Payload opens no client of its own where there is one.
      const adapter = Object.assign(made.init(args), { client: new DurableClient(dataDir(DATABASE_FILE)) });
      return withHonestCommit(adapter as never);
    },
  };
};
