import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_cover_middle_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_cover_middle_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_cover_middle_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_cover_middle_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_cover_middle_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_cover_middle_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sizes_cover_middle_sizes_cover_middle_filename_idx\` ON \`media\` (\`sizes_cover_middle_filename\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`media_sizes_cover_middle_sizes_cover_middle_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_cover_middle_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_cover_middle_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_cover_middle_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_cover_middle_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_cover_middle_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_cover_middle_filename\`;`)
}
