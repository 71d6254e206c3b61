import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`secret\` text,
  	\`pending\` text,
  	\`last_step\` numeric DEFAULT 0 NOT NULL,
  	\`recovery\` text,
  	\`since\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_account_idx\` ON \`second_factors\` (\`account\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`password_is_weak\` integer;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`second_step\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_second_step\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`password_is_weak\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`second_step\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_second_step\`;`)
}
