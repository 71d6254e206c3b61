import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`pages_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`before_value\` numeric,
  	\`after_value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_figures_order_idx\` ON \`pages_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_figures_parent_id_idx\` ON \`pages_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_figures_locales\` (
  	\`label\` text,
  	\`before_year\` text,
  	\`after_year\` text,
  	\`unit\` text,
  	\`as_reported\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_figures_locales_locale_parent_id_unique\` ON \`pages_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_figures_locales_by_parent\` ON \`pages_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_timeline_order_idx\` ON \`pages_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_timeline_parent_id_idx\` ON \`pages_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_timeline_locales\` (
  	\`when\` text,
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_timeline_locales_locale_parent_id_unique\` ON \`pages_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_timeline_locales_by_parent\` ON \`pages_timeline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_directory\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` integer,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_directory_order_idx\` ON \`pages_directory\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_directory_parent_id_idx\` ON \`pages_directory\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_directory_unit_idx\` ON \`pages_directory\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_directory_locales\` (
  	\`former\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_directory\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_directory_locales_locale_parent_id_unique\` ON \`pages_directory_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_directory_locales_by_parent\` ON \`pages_directory_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_meanings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_meanings_order_idx\` ON \`pages_meanings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_meanings_parent_id_idx\` ON \`pages_meanings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_meanings_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_meanings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_meanings_locales_locale_parent_id_unique\` ON \`pages_meanings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_meanings_locales_by_parent\` ON \`pages_meanings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_remarks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`month\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_remarks_order_idx\` ON \`pages_remarks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_remarks_parent_id_idx\` ON \`pages_remarks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_remarks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_remarks_locales_locale_parent_id_unique\` ON \`pages_remarks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_remarks_locales_by_parent\` ON \`pages_remarks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_menus_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_menus_entries_order_idx\` ON \`pages_menus_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_menus_entries_parent_id_idx\` ON \`pages_menus_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_menus_entries_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_menus_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_menus_entries_locales_locale_parent_id_unique\` ON \`pages_menus_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_menus_entries_locales_by_parent\` ON \`pages_menus_entries_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_menus\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_menus_order_idx\` ON \`pages_menus\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_menus_parent_id_idx\` ON \`pages_menus\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_menus_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_menus_locales_locale_parent_id_unique\` ON \`pages_menus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_menus_locales_by_parent\` ON \`pages_menus_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_telephones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_telephones_order_idx\` ON \`pages_telephones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_telephones_parent_id_idx\` ON \`pages_telephones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_telephones_locales\` (
  	\`name\` text,
  	\`purpose\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_telephones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_telephones_locales_locale_parent_id_unique\` ON \`pages_telephones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_telephones_locales_by_parent\` ON \`pages_telephones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_supervisors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`complaint\` text,
  	\`telephone\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_supervisors_order_idx\` ON \`pages_supervisors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_supervisors_parent_id_idx\` ON \`pages_supervisors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_supervisors_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_supervisors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_supervisors_locales_locale_parent_id_unique\` ON \`pages_supervisors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_supervisors_locales_by_parent\` ON \`pages_supervisors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`name\` text,
  	\`quick_exit\` text,
  	\`telephone\` text,
  	\`icp\` text,
  	\`police_filing\` text,
  	\`site_code\` text,
  	\`error_report\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`body\` text,
  	\`account_name\` text,
  	\`description\` text,
  	\`share_text\` text,
  	\`sponsor\` text,
  	\`organiser\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales_by_parent\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`before_value\` numeric,
  	\`after_value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_figures_order_idx\` ON \`_pages_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_figures_parent_id_idx\` ON \`_pages_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_figures_locales\` (
  	\`label\` text,
  	\`before_year\` text,
  	\`after_year\` text,
  	\`unit\` text,
  	\`as_reported\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_figures_locales_locale_parent_id_unique\` ON \`_pages_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_figures_locales_by_parent\` ON \`_pages_v_version_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_timeline_order_idx\` ON \`_pages_v_version_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_timeline_parent_id_idx\` ON \`_pages_v_version_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_timeline_locales\` (
  	\`when\` text,
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_timeline_locales_locale_parent_id_unique\` ON \`_pages_v_version_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_timeline_locales_by_parent\` ON \`_pages_v_version_timeline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_directory\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`unit_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_directory_order_idx\` ON \`_pages_v_version_directory\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_directory_parent_id_idx\` ON \`_pages_v_version_directory\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_directory_unit_idx\` ON \`_pages_v_version_directory\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_directory_locales\` (
  	\`former\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_directory\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_directory_locales_locale_parent_id_unique\` ON \`_pages_v_version_directory_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_directory_locales_by_parent\` ON \`_pages_v_version_directory_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_meanings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_meanings_order_idx\` ON \`_pages_v_version_meanings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_meanings_parent_id_idx\` ON \`_pages_v_version_meanings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_meanings_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_meanings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_meanings_locales_locale_parent_id_unique\` ON \`_pages_v_version_meanings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_meanings_locales_by_parent\` ON \`_pages_v_version_meanings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_remarks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`section\` text,
  	\`month\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_remarks_order_idx\` ON \`_pages_v_version_remarks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_remarks_parent_id_idx\` ON \`_pages_v_version_remarks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_remarks_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_remarks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_remarks_locales_locale_parent_id_unique\` ON \`_pages_v_version_remarks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_remarks_locales_by_parent\` ON \`_pages_v_version_remarks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_menus_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_menus_entries_order_idx\` ON \`_pages_v_version_menus_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_menus_entries_parent_id_idx\` ON \`_pages_v_version_menus_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_menus_entries_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_menus_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_menus_entries_locales_locale_parent_id_uniq\` ON \`_pages_v_version_menus_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_menus_entries_locales_by_parent\` ON \`_pages_v_version_menus_entries_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_menus\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_menus_order_idx\` ON \`_pages_v_version_menus\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_menus_parent_id_idx\` ON \`_pages_v_version_menus\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_menus_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_menus_locales_locale_parent_id_unique\` ON \`_pages_v_version_menus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_menus_locales_by_parent\` ON \`_pages_v_version_menus_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_telephones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_telephones_order_idx\` ON \`_pages_v_version_telephones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_telephones_parent_id_idx\` ON \`_pages_v_version_telephones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_telephones_locales\` (
  	\`name\` text,
  	\`purpose\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_telephones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_telephones_locales_locale_parent_id_unique\` ON \`_pages_v_version_telephones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_telephones_locales_by_parent\` ON \`_pages_v_version_telephones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_supervisors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`complaint\` text,
  	\`telephone\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_supervisors_order_idx\` ON \`_pages_v_version_supervisors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_supervisors_parent_id_idx\` ON \`_pages_v_version_supervisors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_supervisors_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_version_supervisors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_version_supervisors_locales_locale_parent_id_unique\` ON \`_pages_v_version_supervisors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_supervisors_locales_by_parent\` ON \`_pages_v_version_supervisors_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_name\` text,
  	\`version_quick_exit\` text,
  	\`version_telephone\` text,
  	\`version_icp\` text,
  	\`version_police_filing\` text,
  	\`version_site_code\` text,
  	\`version_error_report\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_body\` text,
  	\`version_account_name\` text,
  	\`version_description\` text,
  	\`version_share_text\` text,
  	\`version_sponsor\` text,
  	\`version_organiser\` text,
  	\`version_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales_by_parent\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`pages_id\` integer REFERENCES pages(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`pages_figures\`;`)
  await db.run(sql`DROP TABLE \`pages_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_timeline\`;`)
  await db.run(sql`DROP TABLE \`pages_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_directory\`;`)
  await db.run(sql`DROP TABLE \`pages_directory_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_meanings\`;`)
  await db.run(sql`DROP TABLE \`pages_meanings_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_remarks\`;`)
  await db.run(sql`DROP TABLE \`pages_remarks_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_menus_entries\`;`)
  await db.run(sql`DROP TABLE \`pages_menus_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_menus\`;`)
  await db.run(sql`DROP TABLE \`pages_menus_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_telephones\`;`)
  await db.run(sql`DROP TABLE \`pages_telephones_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_supervisors\`;`)
  await db.run(sql`DROP TABLE \`pages_supervisors_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_directory\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_directory_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_meanings\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_meanings_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_remarks\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_remarks_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_menus_entries\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_menus_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_menus\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_menus_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_telephones\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_telephones_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_supervisors\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_supervisors_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`disclosures_id\` integer,
  	\`decisions_id\` integer,
  	\`units_id\` integer,
  	\`media_id\` integer,
  	\`privacy_clearances_id\` integer,
  	\`users_id\` integer,
  	\`look_up_attempts_id\` integer,
  	\`page_revisions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosures_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`decisions_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`privacy_clearances_id\`) REFERENCES \`privacy_clearances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`look_up_attempts_id\`) REFERENCES \`look_up_attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_revisions_id\`) REFERENCES \`page_revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "disclosures_id", "decisions_id", "units_id", "media_id", "privacy_clearances_id", "users_id", "look_up_attempts_id", "page_revisions_id") SELECT "id", "order", "parent_id", "path", "articles_id", "disclosures_id", "decisions_id", "units_id", "media_id", "privacy_clearances_id", "users_id", "look_up_attempts_id", "page_revisions_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_disclosures_id_idx\` ON \`payload_locked_documents_rels\` (\`disclosures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_privacy_clearances_id_idx\` ON \`payload_locked_documents_rels\` (\`privacy_clearances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_look_up_attempts_id_idx\` ON \`payload_locked_documents_rels\` (\`look_up_attempts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_revisions_id_idx\` ON \`payload_locked_documents_rels\` (\`page_revisions_id\`);`)
}
