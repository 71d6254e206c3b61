import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`import_batches\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`started_by\` text NOT NULL,
  	\`started_user\` numeric,
  	\`finished_at\` text,
  	\`digest\` text,
  	\`bytes\` numeric,
  	\`share\` numeric,
  	\`applied\` numeric,
  	\`counts\` text,
  	\`ignored\` text,
  	\`refusals\` text,
  	\`fault\` text,
  	\`effect\` text,
  	\`conflicts\` text,
  	\`slips\` text,
  	\`slips_printed_at\` text,
  	\`undone_by\` text,
  	\`undone_through\` numeric,
  	\`undo_effect\` text,
  	\`left_cases\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`import_batches_state_idx\` ON \`import_batches\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_digest_idx\` ON \`import_batches\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_updated_at_idx\` ON \`import_batches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`import_batches_created_at_idx\` ON \`import_batches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`import_changes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`batch\` numeric NOT NULL,
  	\`case_id\` numeric NOT NULL,
  	\`change\` text NOT NULL,
  	\`stages\` text,
  	\`formerly\` text,
  	\`left_at\` text NOT NULL,
  	\`outcome\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`import_changes_batch_idx\` ON \`import_changes\` (\`batch\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`import_batches\`;`)
  await db.run(sql`DROP TABLE \`import_changes\`;`)
}
