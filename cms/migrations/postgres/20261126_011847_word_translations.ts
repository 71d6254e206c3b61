import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_word_translations_standing" AS ENUM('draft', 'reviewed');
  CREATE TYPE "public"."enum_word_translations_by" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'translator', 'auditor', 'administrator');
  ALTER TYPE "public"."enum_decision_steps_role" ADD VALUE 'translator' BEFORE 'auditor';
  ALTER TYPE "public"."enum_import_batches_started_by" ADD VALUE 'translator' BEFORE 'auditor';
  ALTER TYPE "public"."enum_privacy_clearances_answered_role" ADD VALUE 'translator' BEFORE 'auditor';
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'translator' BEFORE 'auditor';
  CREATE TABLE "word_translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"standing" "enum_word_translations_standing" NOT NULL,
  	"source" varchar,
  	"source_digest" varchar NOT NULL,
  	"by" "enum_word_translations_by" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"revision" numeric NOT NULL
  );
  
  CREATE UNIQUE INDEX "word_translations_key_idx" ON "word_translations" USING btree ("key");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "word_translations" CASCADE;
  ALTER TABLE "decision_steps" ALTER COLUMN "role" SET DATA TYPE text;
  DROP TYPE "public"."enum_decision_steps_role";
  CREATE TYPE "public"."enum_decision_steps_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  ALTER TABLE "decision_steps" ALTER COLUMN "role" SET DATA TYPE "public"."enum_decision_steps_role" USING "role"::"public"."enum_decision_steps_role";
  ALTER TABLE "import_batches" ALTER COLUMN "started_by" SET DATA TYPE text;
  DROP TYPE "public"."enum_import_batches_started_by";
  CREATE TYPE "public"."enum_import_batches_started_by" AS ENUM('command', 'sample', 'editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  ALTER TABLE "import_batches" ALTER COLUMN "started_by" SET DATA TYPE "public"."enum_import_batches_started_by" USING "started_by"::"public"."enum_import_batches_started_by";
  ALTER TABLE "privacy_clearances" ALTER COLUMN "answered_role" SET DATA TYPE text;
  DROP TYPE "public"."enum_privacy_clearances_answered_role";
  CREATE TYPE "public"."enum_privacy_clearances_answered_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  ALTER TABLE "privacy_clearances" ALTER COLUMN "answered_role" SET DATA TYPE "public"."enum_privacy_clearances_answered_role" USING "answered_role"::"public"."enum_privacy_clearances_answered_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP TYPE "public"."enum_word_translations_standing";
  DROP TYPE "public"."enum_word_translations_by";`)
}
