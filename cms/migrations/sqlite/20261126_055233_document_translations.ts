import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`document_translations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`by\` text,
  	\`at\` text NOT NULL,
  	\`reviewed_text\` text,
  	\`reviewed_source\` text,
  	\`reviewed_by\` text,
  	\`reviewed_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`document_translations_key_idx\` ON \`document_translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`document_translations_document_idx\` ON \`document_translations\` (\`document\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`document_translations\`;`)
}
