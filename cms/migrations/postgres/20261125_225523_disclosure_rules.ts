import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_decisions_kind" AS ENUM('traffic', 'exit-entry', 'cyber', 'licensing', 'weapons-explosives', 'special-trades', 'drug-control', 'residence', 'reconsideration', 'other', 'public-order');
  CREATE TYPE "public"."enum_decisions_nature" AS ENUM('penalty', 'licence', 'other');
  CREATE TYPE "public"."enum_decisions_procedure" AS ENUM('ordinary', 'simplified');
  CREATE TYPE "public"."enum_decisions_party_type" AS ENUM('person', 'organisation');
  CREATE TYPE "public"."enum_decisions_concerns_minor" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum_decisions_concerns_secret" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum_decisions_concerns_privacy" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum_decisions_concerns_trade_secret" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum_decisions_event_what" AS ENUM('changed', 'revoked', 'unlawful', 'invalid');
  CREATE TYPE "public"."enum_decisions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__decisions_v_version_kind" AS ENUM('traffic', 'exit-entry', 'cyber', 'licensing', 'weapons-explosives', 'special-trades', 'drug-control', 'residence', 'reconsideration', 'other', 'public-order');
  CREATE TYPE "public"."enum__decisions_v_version_nature" AS ENUM('penalty', 'licence', 'other');
  CREATE TYPE "public"."enum__decisions_v_version_procedure" AS ENUM('ordinary', 'simplified');
  CREATE TYPE "public"."enum__decisions_v_version_party_type" AS ENUM('person', 'organisation');
  CREATE TYPE "public"."enum__decisions_v_version_concerns_minor" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum__decisions_v_version_concerns_secret" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum__decisions_v_version_concerns_privacy" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum__decisions_v_version_concerns_trade_secret" AS ENUM('no', 'yes');
  CREATE TYPE "public"."enum__decisions_v_version_event_what" AS ENUM('changed', 'revoked', 'unlawful', 'invalid');
  CREATE TYPE "public"."enum__decisions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__decisions_v_published_locale" AS ENUM('zh', 'mn');
  CREATE TYPE "public"."enum_decision_steps_step" AS ENUM('created', 'changed', 'legal-review', 'secrecy-review', 'head-approval', 'send-back', 'published', 'corrected', 'withdrawn', 'expiry-seen');
  CREATE TYPE "public"."enum_decision_steps_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  CREATE TYPE "public"."enum_statistics_section" AS ENUM('cases', 'publications');
  CREATE TYPE "public"."enum_privacy_clearances_rule" AS ENUM('identity-number', 'minor', 'sexual-offence', 'secret', 'bank-card', 'mobile', 'wechat', 'email', 'telephone', 'plate', 'address', 'name', 'health', 'detention-length', 'seal');
  CREATE TYPE "public"."enum_privacy_clearances_state" AS ENUM('asked', 'cleared', 'refused');
  CREATE TYPE "public"."enum_privacy_clearances_answered_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  CREATE TYPE "public"."enum_settings_supervisors_complaint" AS ENUM('criminal-delay', 'administrative-delay', 'traffic-delay', 'conduct');
  CREATE TYPE "public"."enum_settings_decision_opened_kinds" AS ENUM('weapons-explosives', 'special-trades', 'drug-control', 'residence', 'reconsideration', 'other');
  CREATE TYPE "public"."enum__settings_v_version_supervisors_complaint" AS ENUM('criminal-delay', 'administrative-delay', 'traffic-delay', 'conduct');
  CREATE TYPE "public"."enum__settings_v_version_decision_opened_kinds" AS ENUM('weapons-explosives', 'special-trades', 'drug-control', 'residence', 'reconsideration', 'other');
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'secrecy' BEFORE 'clerk';
  CREATE TABLE "decisions_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "decisions_changes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "decisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_number" varchar,
  	"kind" "enum_decisions_kind",
  	"nature" "enum_decisions_nature",
  	"procedure" "enum_decisions_procedure",
  	"made_on" varchar,
  	"party_type" "enum_decisions_party_type",
  	"concerns_minor" "enum_decisions_concerns_minor",
  	"concerns_secret" "enum_decisions_concerns_secret",
  	"concerns_privacy" "enum_decisions_concerns_privacy",
  	"concerns_trade_secret" "enum_decisions_concerns_trade_secret",
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"event_what" "enum_decisions_event_what",
  	"event_on" varchar,
  	"withdrawal_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_decisions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "decisions_locales" (
  	"title" varchar,
  	"organ" varchar,
  	"party" varchar,
  	"facts" varchar,
  	"basis" varchar,
  	"content" varchar,
  	"significance" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_decisions_v_version_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v_version_changes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_decisions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_document_number" varchar,
  	"version_kind" "enum__decisions_v_version_kind",
  	"version_nature" "enum__decisions_v_version_nature",
  	"version_procedure" "enum__decisions_v_version_procedure",
  	"version_made_on" varchar,
  	"version_party_type" "enum__decisions_v_version_party_type",
  	"version_concerns_minor" "enum__decisions_v_version_concerns_minor",
  	"version_concerns_secret" "enum__decisions_v_version_concerns_secret",
  	"version_concerns_privacy" "enum__decisions_v_version_concerns_privacy",
  	"version_concerns_trade_secret" "enum__decisions_v_version_concerns_trade_secret",
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_event_what" "enum__decisions_v_version_event_what",
  	"version_event_on" varchar,
  	"version_withdrawal_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__decisions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__decisions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_decisions_v_locales" (
  	"version_title" varchar,
  	"version_organ" varchar,
  	"version_party" varchar,
  	"version_facts" varchar,
  	"version_basis" varchar,
  	"version_content" varchar,
  	"version_significance" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "decision_steps" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"decision" numeric NOT NULL,
  	"step" "enum_decision_steps_step" NOT NULL,
  	"role" "enum_decision_steps_role",
  	"user" varchar,
  	"old_digest" varchar,
  	"new_digest" varchar NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "statistics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"section" "enum_statistics_section" NOT NULL,
  	"month" varchar NOT NULL,
  	"revision" numeric NOT NULL,
  	"as_of" varchar NOT NULL,
  	"is_sample" boolean DEFAULT false,
  	"figures" jsonb NOT NULL,
  	"note" varchar,
  	"follows" varchar,
  	"digest" varchar NOT NULL,
  	"remark" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "privacy_clearances" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"place" varchar NOT NULL,
  	"entity" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"rule" "enum_privacy_clearances_rule" NOT NULL,
  	"masked" varchar NOT NULL,
  	"passage" varchar,
  	"covered_passage" varchar,
  	"key" varchar NOT NULL,
  	"state" "enum_privacy_clearances_state" NOT NULL,
  	"reason" varchar,
  	"asked_by_id" integer,
  	"answered_by_id" integer,
  	"answered_role" "enum_privacy_clearances_answered_role",
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "settings_supervisors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"complaint" "enum_settings_supervisors_complaint" NOT NULL,
  	"telephone" varchar NOT NULL
  );
  
  CREATE TABLE "settings_supervisors_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "settings_decision_opened_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_settings_decision_opened_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_settings_v_version_supervisors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"complaint" "enum__settings_v_version_supervisors_complaint" NOT NULL,
  	"telephone" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_v_version_supervisors_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_settings_v_version_decision_opened_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__settings_v_version_decision_opened_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "decisions_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "privacy_clearances_id" integer;
  ALTER TABLE "settings" ADD COLUMN "stage_disclosure_days" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "item_disclosure_days" numeric DEFAULT 20 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "least_shown_count" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "decision_days" numeric DEFAULT 7 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "decision_other_days" numeric DEFAULT 20 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "decision_person_years" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "decision_organisation_years" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "decisions_need_both_languages" boolean DEFAULT false;
  ALTER TABLE "_settings_v" ADD COLUMN "version_stage_disclosure_days" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_item_disclosure_days" numeric DEFAULT 20 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_least_shown_count" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_decision_days" numeric DEFAULT 7 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_decision_other_days" numeric DEFAULT 20 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_decision_person_years" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_decision_organisation_years" numeric DEFAULT 5 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_decisions_need_both_languages" boolean DEFAULT false;
  ALTER TABLE "decisions_changes" ADD CONSTRAINT "decisions_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_changes_locales" ADD CONSTRAINT "decisions_changes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_locales" ADD CONSTRAINT "decisions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_changes" ADD CONSTRAINT "_decisions_v_version_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_changes_locales" ADD CONSTRAINT "_decisions_v_version_changes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v" ADD CONSTRAINT "_decisions_v_parent_id_decisions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."decisions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v_locales" ADD CONSTRAINT "_decisions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "privacy_clearances" ADD CONSTRAINT "privacy_clearances_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "privacy_clearances" ADD CONSTRAINT "privacy_clearances_answered_by_id_users_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "settings_supervisors" ADD CONSTRAINT "settings_supervisors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_supervisors_locales" ADD CONSTRAINT "settings_supervisors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_supervisors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_decision_opened_kinds" ADD CONSTRAINT "settings_decision_opened_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_supervisors" ADD CONSTRAINT "_settings_v_version_supervisors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_supervisors_locales" ADD CONSTRAINT "_settings_v_version_supervisors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_supervisors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_decision_opened_kinds" ADD CONSTRAINT "_settings_v_version_decision_opened_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "decisions_changes_order_idx" ON "decisions_changes" USING btree ("_order");
  CREATE INDEX "decisions_changes_parent_id_idx" ON "decisions_changes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "decisions_changes_locales_locale_parent_id_unique" ON "decisions_changes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "decisions_changes_locales_by_parent" ON "decisions_changes_locales" USING btree ("_parent_id");
  CREATE INDEX "decisions_kind_idx" ON "decisions" USING btree ("kind");
  CREATE INDEX "decisions_party_type_idx" ON "decisions" USING btree ("party_type");
  CREATE UNIQUE INDEX "decisions_slug_idx" ON "decisions" USING btree ("slug");
  CREATE INDEX "decisions_published_at_idx" ON "decisions" USING btree ("published_at");
  CREATE INDEX "decisions_updated_at_idx" ON "decisions" USING btree ("updated_at");
  CREATE INDEX "decisions_created_at_idx" ON "decisions" USING btree ("created_at");
  CREATE INDEX "decisions__status_idx" ON "decisions" USING btree ("_status");
  CREATE UNIQUE INDEX "decisions_locales_locale_parent_id_unique" ON "decisions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "decisions_locales_by_parent" ON "decisions_locales" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_version_changes_order_idx" ON "_decisions_v_version_changes" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_changes_parent_id_idx" ON "_decisions_v_version_changes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_decisions_v_version_changes_locales_locale_parent_id_unique" ON "_decisions_v_version_changes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_version_changes_locales_by_parent" ON "_decisions_v_version_changes_locales" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_parent_idx" ON "_decisions_v" USING btree ("parent_id");
  CREATE INDEX "_decisions_v_version_version_kind_idx" ON "_decisions_v" USING btree ("version_kind");
  CREATE INDEX "_decisions_v_version_version_party_type_idx" ON "_decisions_v" USING btree ("version_party_type");
  CREATE INDEX "_decisions_v_version_version_slug_idx" ON "_decisions_v" USING btree ("version_slug");
  CREATE INDEX "_decisions_v_version_version_published_at_idx" ON "_decisions_v" USING btree ("version_published_at");
  CREATE INDEX "_decisions_v_version_version_updated_at_idx" ON "_decisions_v" USING btree ("version_updated_at");
  CREATE INDEX "_decisions_v_version_version_created_at_idx" ON "_decisions_v" USING btree ("version_created_at");
  CREATE INDEX "_decisions_v_version_version__status_idx" ON "_decisions_v" USING btree ("version__status");
  CREATE INDEX "_decisions_v_created_at_idx" ON "_decisions_v" USING btree ("created_at");
  CREATE INDEX "_decisions_v_updated_at_idx" ON "_decisions_v" USING btree ("updated_at");
  CREATE INDEX "_decisions_v_snapshot_idx" ON "_decisions_v" USING btree ("snapshot");
  CREATE INDEX "_decisions_v_published_locale_idx" ON "_decisions_v" USING btree ("published_locale");
  CREATE INDEX "_decisions_v_latest_idx" ON "_decisions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_decisions_v_locales_locale_parent_id_unique" ON "_decisions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_locales_by_parent" ON "_decisions_v_locales" USING btree ("_parent_id");
  CREATE INDEX "decision_steps_decision_idx" ON "decision_steps" USING btree ("decision");
  CREATE INDEX "decision_steps_updated_at_idx" ON "decision_steps" USING btree ("updated_at");
  CREATE INDEX "decision_steps_created_at_idx" ON "decision_steps" USING btree ("created_at");
  CREATE UNIQUE INDEX "statistics_key_idx" ON "statistics" USING btree ("key");
  CREATE INDEX "statistics_month_idx" ON "statistics" USING btree ("month");
  CREATE INDEX "statistics_updated_at_idx" ON "statistics" USING btree ("updated_at");
  CREATE INDEX "statistics_created_at_idx" ON "statistics" USING btree ("created_at");
  CREATE INDEX "privacy_clearances_entity_idx" ON "privacy_clearances" USING btree ("entity");
  CREATE INDEX "privacy_clearances_document_idx" ON "privacy_clearances" USING btree ("document");
  CREATE UNIQUE INDEX "privacy_clearances_key_idx" ON "privacy_clearances" USING btree ("key");
  CREATE INDEX "privacy_clearances_state_idx" ON "privacy_clearances" USING btree ("state");
  CREATE INDEX "privacy_clearances_asked_by_idx" ON "privacy_clearances" USING btree ("asked_by_id");
  CREATE INDEX "privacy_clearances_answered_by_idx" ON "privacy_clearances" USING btree ("answered_by_id");
  CREATE INDEX "privacy_clearances_updated_at_idx" ON "privacy_clearances" USING btree ("updated_at");
  CREATE INDEX "privacy_clearances_created_at_idx" ON "privacy_clearances" USING btree ("created_at");
  CREATE INDEX "settings_supervisors_order_idx" ON "settings_supervisors" USING btree ("_order");
  CREATE INDEX "settings_supervisors_parent_id_idx" ON "settings_supervisors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_supervisors_locales_locale_parent_id_unique" ON "settings_supervisors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_supervisors_locales_by_parent" ON "settings_supervisors_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_decision_opened_kinds_order_idx" ON "settings_decision_opened_kinds" USING btree ("order");
  CREATE INDEX "settings_decision_opened_kinds_parent_idx" ON "settings_decision_opened_kinds" USING btree ("parent_id");
  CREATE INDEX "_settings_v_version_supervisors_order_idx" ON "_settings_v_version_supervisors" USING btree ("_order");
  CREATE INDEX "_settings_v_version_supervisors_parent_id_idx" ON "_settings_v_version_supervisors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_supervisors_locales_locale_parent_id_uni" ON "_settings_v_version_supervisors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_supervisors_locales_by_parent" ON "_settings_v_version_supervisors_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_version_decision_opened_kinds_order_idx" ON "_settings_v_version_decision_opened_kinds" USING btree ("order");
  CREATE INDEX "_settings_v_version_decision_opened_kinds_parent_idx" ON "_settings_v_version_decision_opened_kinds" USING btree ("parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_decisions_fk" FOREIGN KEY ("decisions_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_privacy_clearances_fk" FOREIGN KEY ("privacy_clearances_id") REFERENCES "public"."privacy_clearances"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("decisions_id");
  CREATE INDEX "payload_locked_documents_rels_privacy_clearances_id_idx" ON "payload_locked_documents_rels" USING btree ("privacy_clearances_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "decisions_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decisions_changes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decisions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_decisions_v_version_changes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_decisions_v_version_changes_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_decisions_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_decisions_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decision_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "statistics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "privacy_clearances" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_supervisors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_supervisors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_decision_opened_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_settings_v_version_supervisors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_settings_v_version_supervisors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_settings_v_version_decision_opened_kinds" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "decisions_changes" CASCADE;
  DROP TABLE "decisions_changes_locales" CASCADE;
  DROP TABLE "decisions" CASCADE;
  DROP TABLE "decisions_locales" CASCADE;
  DROP TABLE "_decisions_v_version_changes" CASCADE;
  DROP TABLE "_decisions_v_version_changes_locales" CASCADE;
  DROP TABLE "_decisions_v" CASCADE;
  DROP TABLE "_decisions_v_locales" CASCADE;
  DROP TABLE "decision_steps" CASCADE;
  DROP TABLE "statistics" CASCADE;
  DROP TABLE "privacy_clearances" CASCADE;
  DROP TABLE "settings_supervisors" CASCADE;
  DROP TABLE "settings_supervisors_locales" CASCADE;
  DROP TABLE "settings_decision_opened_kinds" CASCADE;
  DROP TABLE "_settings_v_version_supervisors" CASCADE;
  DROP TABLE "_settings_v_version_supervisors_locales" CASCADE;
  DROP TABLE "_settings_v_version_decision_opened_kinds" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_decisions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_privacy_clearances_fk";
  
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'clerk', 'auditor', 'administrator');
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP INDEX "payload_locked_documents_rels_decisions_id_idx";
  DROP INDEX "payload_locked_documents_rels_privacy_clearances_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "decisions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "privacy_clearances_id";
  ALTER TABLE "settings" DROP COLUMN "stage_disclosure_days";
  ALTER TABLE "settings" DROP COLUMN "item_disclosure_days";
  ALTER TABLE "settings" DROP COLUMN "least_shown_count";
  ALTER TABLE "settings" DROP COLUMN "decision_days";
  ALTER TABLE "settings" DROP COLUMN "decision_other_days";
  ALTER TABLE "settings" DROP COLUMN "decision_person_years";
  ALTER TABLE "settings" DROP COLUMN "decision_organisation_years";
  ALTER TABLE "settings" DROP COLUMN "decisions_need_both_languages";
  ALTER TABLE "_settings_v" DROP COLUMN "version_stage_disclosure_days";
  ALTER TABLE "_settings_v" DROP COLUMN "version_item_disclosure_days";
  ALTER TABLE "_settings_v" DROP COLUMN "version_least_shown_count";
  ALTER TABLE "_settings_v" DROP COLUMN "version_decision_days";
  ALTER TABLE "_settings_v" DROP COLUMN "version_decision_other_days";
  ALTER TABLE "_settings_v" DROP COLUMN "version_decision_person_years";
  ALTER TABLE "_settings_v" DROP COLUMN "version_decision_organisation_years";
  ALTER TABLE "_settings_v" DROP COLUMN "version_decisions_need_both_languages";
  DROP TYPE "public"."enum_decisions_kind";
  DROP TYPE "public"."enum_decisions_nature";
  DROP TYPE "public"."enum_decisions_procedure";
  DROP TYPE "public"."enum_decisions_party_type";
  DROP TYPE "public"."enum_decisions_concerns_minor";
  DROP TYPE "public"."enum_decisions_concerns_secret";
  DROP TYPE "public"."enum_decisions_concerns_privacy";
  DROP TYPE "public"."enum_decisions_concerns_trade_secret";
  DROP TYPE "public"."enum_decisions_event_what";
  DROP TYPE "public"."enum_decisions_status";
  DROP TYPE "public"."enum__decisions_v_version_kind";
  DROP TYPE "public"."enum__decisions_v_version_nature";
  DROP TYPE "public"."enum__decisions_v_version_procedure";
  DROP TYPE "public"."enum__decisions_v_version_party_type";
  DROP TYPE "public"."enum__decisions_v_version_concerns_minor";
  DROP TYPE "public"."enum__decisions_v_version_concerns_secret";
  DROP TYPE "public"."enum__decisions_v_version_concerns_privacy";
  DROP TYPE "public"."enum__decisions_v_version_concerns_trade_secret";
  DROP TYPE "public"."enum__decisions_v_version_event_what";
  DROP TYPE "public"."enum__decisions_v_version_status";
  DROP TYPE "public"."enum__decisions_v_published_locale";
  DROP TYPE "public"."enum_decision_steps_step";
  DROP TYPE "public"."enum_decision_steps_role";
  DROP TYPE "public"."enum_statistics_section";
  DROP TYPE "public"."enum_privacy_clearances_rule";
  DROP TYPE "public"."enum_privacy_clearances_state";
  DROP TYPE "public"."enum_privacy_clearances_answered_role";
  DROP TYPE "public"."enum_settings_supervisors_complaint";
  DROP TYPE "public"."enum_settings_decision_opened_kinds";
  DROP TYPE "public"."enum__settings_v_version_supervisors_complaint";
  DROP TYPE "public"."enum__settings_v_version_decision_opened_kinds";`)
}
