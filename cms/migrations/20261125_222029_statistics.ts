import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`statistics\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`section\` text NOT NULL,
  	\`month\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`as_of\` text NOT NULL,
  	\`is_sample\` integer DEFAULT false,
  	\`figures\` text NOT NULL,
  	\`note\` text,
  	\`follows\` text,
  	\`digest\` text NOT NULL,
  	\`remark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statistics_key_idx\` ON \`statistics\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`statistics_month_idx\` ON \`statistics\` (\`month\`);`)
  await db.run(sql`CREATE INDEX \`statistics_updated_at_idx\` ON \`statistics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`statistics_created_at_idx\` ON \`statistics\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`stage_disclosure_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`item_disclosure_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`least_shown_count\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_stage_disclosure_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_item_disclosure_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_least_shown_count\` numeric DEFAULT 5 NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`statistics\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`stage_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`item_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`least_shown_count\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_stage_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_item_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_least_shown_count\`;`)
}
