import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`review_steps\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`entity\` text NOT NULL,
  	\`document\` numeric NOT NULL,
  	\`step\` text NOT NULL,
  	\`role\` text,
  	\`user\` text,
  	\`is_deputy\` integer DEFAULT false,
  	\`digest\` text NOT NULL,
  	\`passage\` text,
  	\`note\` text,
  	\`scheduled_for\` text,
  	\`snapshot\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_steps_document_idx\` ON \`review_steps\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_step_idx\` ON \`review_steps\` (\`step\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_user_idx\` ON \`review_steps\` (\`user\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_updated_at_idx\` ON \`review_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`review_steps_created_at_idx\` ON \`review_steps\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`was_cleared\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`deputy_for\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`deputy_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`is_disabled\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`review_steps\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`was_cleared\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`deputy_for\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`deputy_until\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`is_disabled\`;`)
}
