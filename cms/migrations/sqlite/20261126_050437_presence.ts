import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`desk_presences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`item\` text NOT NULL,
  	\`session\` text NOT NULL,
  	\`role\` text,
  	\`name\` text,
  	\`since\` text NOT NULL,
  	\`seen_at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_presences_item_idx\` ON \`desk_presences\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`desk_presences_seen_at_idx\` ON \`desk_presences\` (\`seen_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`desk_presences\`;`)
}
