import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { dataDir } from '../data-dir';
import { migrations } from '../migrations/sqlite';
import { withOneWriter } from '../one-writer';
import { localeIndexName, localeTables } from './locale-index';

const adapter = () =>
  sqliteAdapter({
    client: { url: `file:${dataDir('naiman.db')}` },
    wal: { synchronous: 'FULL' },
    busyTimeout: 5000,
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
  return { ...made, init: (args) => withOneWriter(made.init(args) as never) };
};
