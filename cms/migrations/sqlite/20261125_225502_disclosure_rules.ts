import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`decisions_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_changes_order_idx\` ON \`decisions_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changes_parent_id_idx\` ON \`decisions_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions_changes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_changes_locales_locale_parent_id_unique\` ON \`decisions_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_changes_locales_by_parent\` ON \`decisions_changes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decisions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document_number\` text,
  	\`kind\` text,
  	\`nature\` text,
  	\`procedure\` text,
  	\`made_on\` text,
  	\`party_type\` text,
  	\`concerns_minor\` text,
  	\`concerns_secret\` text,
  	\`concerns_privacy\` text,
  	\`concerns_trade_secret\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`is_sample\` integer DEFAULT false,
  	\`event_what\` text,
  	\`event_on\` text,
  	\`withdrawal_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`decisions_kind_idx\` ON \`decisions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`decisions_party_type_idx\` ON \`decisions\` (\`party_type\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_slug_idx\` ON \`decisions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`decisions_published_at_idx\` ON \`decisions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_updated_at_idx\` ON \`decisions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions_created_at_idx\` ON \`decisions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`decisions__status_idx\` ON \`decisions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`decisions_locales\` (
  	\`title\` text,
  	\`organ\` text,
  	\`party\` text,
  	\`facts\` text,
  	\`basis\` text,
  	\`content\` text,
  	\`significance\` text,
  	\`withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`decisions_locales_locale_parent_id_unique\` ON \`decisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`decisions_locales_by_parent\` ON \`decisions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_changes_order_idx\` ON \`_decisions_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_changes_parent_id_idx\` ON \`_decisions_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_version_changes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v_version_changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_decisions_v_version_changes_locales_locale_parent_id_unique\` ON \`_decisions_v_version_changes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_changes_locales_by_parent\` ON \`_decisions_v_version_changes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_document_number\` text,
  	\`version_kind\` text,
  	\`version_nature\` text,
  	\`version_procedure\` text,
  	\`version_made_on\` text,
  	\`version_party_type\` text,
  	\`version_concerns_minor\` text,
  	\`version_concerns_secret\` text,
  	\`version_concerns_privacy\` text,
  	\`version_concerns_trade_secret\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_is_sample\` integer DEFAULT false,
  	\`version_event_what\` text,
  	\`version_event_on\` text,
  	\`version_withdrawal_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`decisions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_decisions_v_parent_idx\` ON \`_decisions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_kind_idx\` ON \`_decisions_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_party_type_idx\` ON \`_decisions_v\` (\`version_party_type\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_slug_idx\` ON \`_decisions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_published_at_idx\` ON \`_decisions_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_updated_at_idx\` ON \`_decisions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version_created_at_idx\` ON \`_decisions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_version_version__status_idx\` ON \`_decisions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_created_at_idx\` ON \`_decisions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_updated_at_idx\` ON \`_decisions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_snapshot_idx\` ON \`_decisions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_published_locale_idx\` ON \`_decisions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_latest_idx\` ON \`_decisions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_decisions_v_locales\` (
  	\`version_title\` text,
  	\`version_organ\` text,
  	\`version_party\` text,
  	\`version_facts\` text,
  	\`version_basis\` text,
  	\`version_content\` text,
  	\`version_significance\` text,
  	\`version_withdrawal_reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_decisions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_decisions_v_locales_locale_parent_id_unique\` ON \`_decisions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_decisions_v_locales_by_parent\` ON \`_decisions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`decision_steps\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`decision\` numeric NOT NULL,
  	\`step\` text NOT NULL,
  	\`role\` text,
  	\`user\` text,
  	\`old_digest\` text,
  	\`new_digest\` text NOT NULL,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`decision_steps_decision_idx\` ON \`decision_steps\` (\`decision\`);`)
  await db.run(sql`CREATE INDEX \`decision_steps_updated_at_idx\` ON \`decision_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`decision_steps_created_at_idx\` ON \`decision_steps\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`settings_decision_opened_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_decision_opened_kinds_order_idx\` ON \`settings_decision_opened_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_decision_opened_kinds_parent_idx\` ON \`settings_decision_opened_kinds\` (\`parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_settings_v_version_decision_opened_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_decision_opened_kinds_order_idx\` ON \`_settings_v_version_decision_opened_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_decision_opened_kinds_parent_idx\` ON \`_settings_v_version_decision_opened_kinds\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`decisions_id\` integer REFERENCES decisions(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`privacy_clearances_id\` integer REFERENCES privacy_clearances(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_decisions_id_idx\` ON \`payload_locked_documents_rels\` (\`decisions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_privacy_clearances_id_idx\` ON \`payload_locked_documents_rels\` (\`privacy_clearances_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`stage_disclosure_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`item_disclosure_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`least_shown_count\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`decision_days\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`decision_other_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`decision_person_years\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`decision_organisation_years\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`decisions_need_both_languages\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_stage_disclosure_days\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_item_disclosure_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_least_shown_count\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_decision_days\` numeric DEFAULT 7 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_decision_other_days\` numeric DEFAULT 20 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_decision_person_years\` numeric DEFAULT 2 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_decision_organisation_years\` numeric DEFAULT 5 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_decisions_need_both_languages\` integer DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`decisions_changes\`;`)
  await db.run(sql`DROP TABLE \`decisions_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`decisions\`;`)
  await db.run(sql`DROP TABLE \`decisions_locales\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_version_changes_locales\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v\`;`)
  await db.run(sql`DROP TABLE \`_decisions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`decision_steps\`;`)
  await db.run(sql`DROP TABLE \`statistics\`;`)
  await db.run(sql`DROP TABLE \`privacy_clearances\`;`)
  await db.run(sql`DROP TABLE \`settings_supervisors\`;`)
  await db.run(sql`DROP TABLE \`settings_supervisors_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_decision_opened_kinds\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_supervisors\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_supervisors_locales\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_decision_opened_kinds\`;`)
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
  	\`page_revisions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`disclosures_id\`) REFERENCES \`disclosures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`look_up_attempts_id\`) REFERENCES \`look_up_attempts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`page_revisions_id\`) REFERENCES \`page_revisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "disclosures_id", "units_id", "media_id", "users_id", "look_up_attempts_id", "page_revisions_id") SELECT "id", "order", "parent_id", "path", "articles_id", "disclosures_id", "units_id", "media_id", "users_id", "look_up_attempts_id", "page_revisions_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_revisions_id_idx\` ON \`payload_locked_documents_rels\` (\`page_revisions_id\`);`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`stage_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`item_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`least_shown_count\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`decision_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`decision_other_days\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`decision_person_years\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`decision_organisation_years\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`decisions_need_both_languages\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_stage_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_item_disclosure_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_least_shown_count\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_decision_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_decision_other_days\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_decision_person_years\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_decision_organisation_years\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_decisions_need_both_languages\`;`)
}
