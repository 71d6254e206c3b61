import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`settings_supervisors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`complaint\` text NOT NULL,
  	\`telephone\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_supervisors_order_idx\` ON \`settings_supervisors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_supervisors_parent_id_idx\` ON \`settings_supervisors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_supervisors_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_supervisors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_supervisors_locales_locale_parent_id_unique\` ON \`settings_supervisors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_supervisors_locales_by_parent\` ON \`settings_supervisors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_supervisors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`complaint\` text NOT NULL,
  	\`telephone\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_supervisors_order_idx\` ON \`_settings_v_version_supervisors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_supervisors_parent_id_idx\` ON \`_settings_v_version_supervisors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_supervisors_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_supervisors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_version_supervisors_locales_locale_parent_id_uni\` ON \`_settings_v_version_supervisors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_supervisors_locales_by_parent\` ON \`_settings_v_version_supervisors_locales\` (\`_parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`settings_supervisors\`;`)
  await db.run(sql`DROP TABLE \`settings_supervisors_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_supervisors\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_supervisors_locales\`;`)
}
