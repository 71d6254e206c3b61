import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`privacy_clearances\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`place\` text NOT NULL,
  	\`entity\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`masked\` text NOT NULL,
  	\`passage\` text,
  	\`covered_passage\` text,
  	\`key\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`asked_by_id\` integer,
  	\`answered_by_id\` integer,
  	\`answered_role\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`privacy_clearances_entity_idx\` ON \`privacy_clearances\` (\`entity\`);`)
  await db.run(sql`CREATE INDEX \`privacy_clearances_document_idx\` ON \`privacy_clearances\` (\`document\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`privacy_clearances_key_idx\` ON \`privacy_clearances\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`privacy_clearances_state_idx\` ON \`privacy_clearances\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`privacy_clearances_asked_by_idx\` ON \`privacy_clearances\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_clearances_answered_by_idx\` ON \`privacy_clearances\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_clearances_updated_at_idx\` ON \`privacy_clearances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`privacy_clearances_created_at_idx\` ON \`privacy_clearances\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`privacy_clearances_id\` integer REFERENCES privacy_clearances(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_privacy_clearances_id_idx\` ON \`payload_locked_documents_rels\` (\`privacy_clearances_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`privacy_clearances\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`disclosures_id\` integer,
  	\`units_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	\`look_up_attempts_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosures_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`look_up_attempts_id\`) REFERENCES \`look_up_attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "disclosures_id", "units_id", "media_id", "users_id", "look_up_attempts_id") SELECT "id", "order", "parent_id", "path", "articles_id", "disclosures_id", "units_id", "media_id", "users_id", "look_up_attempts_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosures_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_look_up_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`look_up_attempts_id\`);`)
}
