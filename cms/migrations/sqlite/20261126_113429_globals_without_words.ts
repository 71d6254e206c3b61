import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'
import { wordsToPages } from '../words-to-pages'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  const ways = { complaint: 'complaint', section: 'section', rowId: "printf('%024x', id)" }
  for (const statement of wordsToPages(ways)) await db.run(sql.raw(statement))
  await db.run(sql`DROP TABLE \`settings_menus_entries\`;`)
  await db.run(sql`DROP TABLE \`settings_menus_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_menus\`;`)
  await db.run(sql`DROP TABLE \`settings_menus_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_telephones\`;`)
  await db.run(sql`DROP TABLE \`settings_telephones_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_supervisors\`;`)
  await db.run(sql`DROP TABLE \`settings_supervisors_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_menus_entries\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_menus_entries_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_menus\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_menus_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_telephones\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_telephones_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_supervisors\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_supervisors_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_locales\`;`)
  await db.run(sql`DROP TABLE \`reform_figures\`;`)
  await db.run(sql`DROP TABLE \`reform_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`reform_timeline\`;`)
  await db.run(sql`DROP TABLE \`reform_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`reform_directory\`;`)
  await db.run(sql`DROP TABLE \`reform_directory_locales\`;`)
  await db.run(sql`DROP TABLE \`reform_meanings\`;`)
  await db.run(sql`DROP TABLE \`reform_meanings_locales\`;`)
  await db.run(sql`DROP TABLE \`reform\`;`)
  await db.run(sql`DROP TABLE \`reform_locales\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_directory\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_directory_locales\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_meanings\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_version_meanings_locales\`;`)
  await db.run(sql`DROP TABLE \`_reform_v\`;`)
  await db.run(sql`DROP TABLE \`_reform_v_locales\`;`)
  await db.run(sql`ALTER TABLE \`statistics\` DROP COLUMN \`remark\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`quick_exit\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`is_sample\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`telephone\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`icp\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`police_filing\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`site_code\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`error_report\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_quick_exit\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_is_sample\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_telephone\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_icp\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_police_filing\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_site_code\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_error_report\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`settings_menus_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_menus_entries_order_idx\` ON \`settings_menus_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_menus_entries_parent_id_idx\` ON \`settings_menus_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_menus_entries_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_menus_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_menus_entries_locales_locale_parent_id_unique\` ON \`settings_menus_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_menus_entries_locales_by_parent\` ON \`settings_menus_entries_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_menus\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_menus_order_idx\` ON \`settings_menus\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_menus_parent_id_idx\` ON \`settings_menus\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_menus_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_menus_locales_locale_parent_id_unique\` ON \`settings_menus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_menus_locales_by_parent\` ON \`settings_menus_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_telephones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_telephones_order_idx\` ON \`settings_telephones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_telephones_parent_id_idx\` ON \`settings_telephones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_telephones_locales\` (
  	\`name\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_telephones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_telephones_locales_locale_parent_id_unique\` ON \`settings_telephones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_telephones_locales_by_parent\` ON \`settings_telephones_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`account_name\` text NOT NULL,
  	\`description\` text NOT NULL,
  	\`share_text\` text,
  	\`sponsor\` text NOT NULL,
  	\`organiser\` text,
  	\`address\` text,
  	\`about\` text,
  	\`privacy\` text,
  	\`accessibility\` text,
  	\`help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_locales_by_parent\` ON \`settings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_menus_entries\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_menus_entries_order_idx\` ON \`_settings_v_version_menus_entries\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_menus_entries_parent_id_idx\` ON \`_settings_v_version_menus_entries\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_menus_entries_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_menus_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_version_menus_entries_locales_locale_parent_id_u\` ON \`_settings_v_version_menus_entries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_menus_entries_locales_by_parent\` ON \`_settings_v_version_menus_entries_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_menus\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_menus_order_idx\` ON \`_settings_v_version_menus\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_menus_parent_id_idx\` ON \`_settings_v_version_menus\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_menus_locales\` (
  	\`label\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_version_menus_locales_locale_parent_id_unique\` ON \`_settings_v_version_menus_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_menus_locales_by_parent\` ON \`_settings_v_version_menus_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_telephones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_telephones_order_idx\` ON \`_settings_v_version_telephones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_telephones_parent_id_idx\` ON \`_settings_v_version_telephones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_telephones_locales\` (
  	\`name\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_telephones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_version_telephones_locales_locale_parent_id_uniq\` ON \`_settings_v_version_telephones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_telephones_locales_by_parent\` ON \`_settings_v_version_telephones_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_settings_v_locales\` (
  	\`version_account_name\` text NOT NULL,
  	\`version_description\` text NOT NULL,
  	\`version_share_text\` text,
  	\`version_sponsor\` text NOT NULL,
  	\`version_organiser\` text,
  	\`version_address\` text,
  	\`version_about\` text,
  	\`version_privacy\` text,
  	\`version_accessibility\` text,
  	\`version_help\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_settings_v_locales_locale_parent_id_unique\` ON \`_settings_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_locales_by_parent\` ON \`_settings_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`before_value\` numeric,
  	\`after_value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reform_figures_order_idx\` ON \`reform_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reform_figures_parent_id_idx\` ON \`reform_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_figures_locales\` (
  	\`label\` text NOT NULL,
  	\`before_year\` text,
  	\`after_year\` text,
  	\`unit\` text NOT NULL,
  	\`as_reported\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reform_figures_locales_locale_parent_id_unique\` ON \`reform_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reform_figures_locales_by_parent\` ON \`reform_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reform_timeline_order_idx\` ON \`reform_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reform_timeline_parent_id_idx\` ON \`reform_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_timeline_locales\` (
  	\`when\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reform_timeline_locales_locale_parent_id_unique\` ON \`reform_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reform_timeline_locales_by_parent\` ON \`reform_timeline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_directory\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`unit_id\` integer NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reform_directory_order_idx\` ON \`reform_directory\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reform_directory_parent_id_idx\` ON \`reform_directory\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reform_directory_unit_idx\` ON \`reform_directory\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_directory_locales\` (
  	\`former\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform_directory\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reform_directory_locales_locale_parent_id_unique\` ON \`reform_directory_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reform_directory_locales_by_parent\` ON \`reform_directory_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_meanings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reform_meanings_order_idx\` ON \`reform_meanings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reform_meanings_parent_id_idx\` ON \`reform_meanings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform_meanings_locales\` (
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform_meanings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reform_meanings_locales_locale_parent_id_unique\` ON \`reform_meanings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reform_meanings_locales_by_parent\` ON \`reform_meanings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reform\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`is_sample\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`reform_locales\` (
  	\`introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reform\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reform_locales_locale_parent_id_unique\` ON \`reform_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reform_locales_by_parent\` ON \`reform_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`before_value\` numeric,
  	\`after_value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reform_v_version_figures_order_idx\` ON \`_reform_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_figures_parent_id_idx\` ON \`_reform_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_figures_locales\` (
  	\`label\` text NOT NULL,
  	\`before_year\` text,
  	\`after_year\` text,
  	\`unit\` text NOT NULL,
  	\`as_reported\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reform_v_version_figures_locales_locale_parent_id_unique\` ON \`_reform_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_figures_locales_by_parent\` ON \`_reform_v_version_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reform_v_version_timeline_order_idx\` ON \`_reform_v_version_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_timeline_parent_id_idx\` ON \`_reform_v_version_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_timeline_locales\` (
  	\`when\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v_version_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reform_v_version_timeline_locales_locale_parent_id_unique\` ON \`_reform_v_version_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_timeline_locales_by_parent\` ON \`_reform_v_version_timeline_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_directory\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`unit_id\` integer NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reform_v_version_directory_order_idx\` ON \`_reform_v_version_directory\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_directory_parent_id_idx\` ON \`_reform_v_version_directory\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_directory_unit_idx\` ON \`_reform_v_version_directory\` (\`unit_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_directory_locales\` (
  	\`former\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v_version_directory\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reform_v_version_directory_locales_locale_parent_id_unique\` ON \`_reform_v_version_directory_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_directory_locales_by_parent\` ON \`_reform_v_version_directory_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_meanings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reform_v_version_meanings_order_idx\` ON \`_reform_v_version_meanings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_meanings_parent_id_idx\` ON \`_reform_v_version_meanings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_version_meanings_locales\` (
  	\`title\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v_version_meanings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reform_v_version_meanings_locales_locale_parent_id_unique\` ON \`_reform_v_version_meanings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_version_meanings_locales_by_parent\` ON \`_reform_v_version_meanings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`_reform_v_created_at_idx\` ON \`_reform_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_updated_at_idx\` ON \`_reform_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_reform_v_locales\` (
  	\`version_introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reform_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reform_v_locales_locale_parent_id_unique\` ON \`_reform_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reform_v_locales_by_parent\` ON \`_reform_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`statistics\` ADD \`remark\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`quick_exit\` text DEFAULT 'https://www.baidu.com/' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`is_sample\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`telephone\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`icp\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`police_filing\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`site_code\` text;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`error_report\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_quick_exit\` text DEFAULT 'https://www.baidu.com/' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_is_sample\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_telephone\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_icp\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_police_filing\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_site_code\` text;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_error_report\` text;`)
}
