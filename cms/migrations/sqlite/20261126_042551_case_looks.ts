import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`case_looks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`note\` text,
  	\`shown_from\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`session\` text NOT NULL,
  	\`held_until\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`case_looks_at_idx\` ON \`case_looks\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`case_looks_number_idx\` ON \`case_looks\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`case_looks_session_idx\` ON \`case_looks\` (\`session\`);`)
  await db.run(sql`CREATE INDEX \`number_at_idx\` ON \`case_looks\` (\`number\`,\`at\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`look_delay_days\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`unit_name\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`look_minutes\` numeric DEFAULT 30 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`look_months\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_look_minutes\` numeric DEFAULT 30 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_look_months\` numeric DEFAULT 12 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_looks\`;`)
  await db.run(sql`ALTER TABLE \`cases\` DROP COLUMN \`look_delay_days\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`unit_name\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`look_minutes\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`look_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_look_minutes\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_look_months\`;`)
}
