import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`needs_both_languages\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`featured_until\` text;`)
  await db.run(sql`CREATE INDEX \`articles_featured_until_idx\` ON \`articles\` (\`featured_until\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_needs_both_languages\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_featured_until\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_featured_until_idx\` ON \`_articles_v\` (\`version_featured_until\`);`)
  await db.run(sql`ALTER TABLE \`disclosures\` ADD \`needs_both_languages\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` ADD \`version_needs_both_languages\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`statutory_languages\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_statutory_languages\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_featured_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`needs_both_languages\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`featured_until\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_version_featured_until_idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_needs_both_languages\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_featured_until\`;`)
  await db.run(sql`ALTER TABLE \`disclosures\` DROP COLUMN \`needs_both_languages\`;`)
  await db.run(sql`ALTER TABLE \`_disclosures_v\` DROP COLUMN \`version_needs_both_languages\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`statutory_languages\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_statutory_languages\`;`)
}
