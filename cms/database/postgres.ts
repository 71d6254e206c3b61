import { postgresAdapter } from '@payloadcms/db-postgres';
import { index } from '@payloadcms/db-postgres/drizzle/pg-core';
import { migrations } from '../migrations/postgres';
import { databaseUrl } from './kind';
import { localeIndexName, localeTables } from './locale-index';
import { poolSize } from './pool-size';

/**
 * PostgreSQL 14 or newer. A connection that cannot be had within 5 seconds is an outage the caller tells of, and a
 * statement that runs longer than 30 would hold a citizen's page for nothing.
 */
export const postgres = () =>
  postgresAdapter({
    pool: {
      connectionString: databaseUrl() ?? undefined,
      max: poolSize(process.env),
      connectionTimeoutMillis: 5_000,
      // Twenty look-ups at once took 250 ms while connections had to be opened for them, and 10 ms when they stood.
      idleTimeoutMillis: 600_000,
      keepAlive: true,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
    push: false,
    disableCreateDatabase: true,
    migrationDir: 'cms/migrations/postgres',
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
