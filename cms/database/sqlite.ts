import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { dataDir } from '../data-dir';
import { DATABASE_FILE } from '../database-file';
import { DurableClient } from '../durable-client';
import { migrations } from '../migrations/sqlite';
import { localeIndexName, localeTables } from './locale-index';

const adapter = () =>
  sqliteAdapter({
    client: { url: `file:${dataDir(DATABASE_FILE)}` },
    push: false,
    transactionOptions: {},
    migrationDir: 'cms/migrations/sqlite',
    prodMigrations: migrations,
    afterSchemaInit: [
      ({ schema, extendTable }) => {
        for (const name of localeTables(schema.tables))
          extendTable({
            table: schema.tables[name] as never,
            extraConfig: (columns) => ({
              [localeIndexName(name)]: index(localeIndexName(name)).on(columns._parentID as never),
            }),
          });
        return schema;
      },
    ],
  });

/** The embedded database: one file, one writer at a time. */
export const sqlite = (): ReturnType<typeof adapter> => {
  const made = adapter();
  // Payload opens no client of its own where there is one.
  const client = () => new DurableClient(dataDir(DATABASE_FILE));
  return { ...made, init: (args) => Object.assign(made.init(args), { client: client() }) as never };
};
