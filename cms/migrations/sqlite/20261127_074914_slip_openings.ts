import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`slip_openings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`batch\` numeric NOT NULL,
  	\`file\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`account\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`slip_openings_batch_idx\` ON \`slip_openings\` (\`batch\`);`)
  await db.run(sql`ALTER TABLE \`import_batches\` ADD \`slip_files\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`slip_openings\`;`)
  await db.run(sql`ALTER TABLE \`import_batches\` DROP COLUMN \`slip_files\`;`)
}
