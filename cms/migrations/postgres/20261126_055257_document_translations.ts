import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  // The step that made this type was written before the role was, its snapshot after: no comparison sees what is missing.
  await db.execute(
    sql`ALTER TYPE "public"."enum_review_steps_role" ADD VALUE IF NOT EXISTS 'translator' BEFORE 'auditor';`,
  );
  await db.execute(sql`
   CREATE TYPE "public"."enum_document_translations_by" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'translator', 'auditor', 'administrator');
  CREATE TYPE "public"."enum_document_translations_reviewed_by" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'translator', 'auditor', 'administrator');
  CREATE TABLE "document_translations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"by" "enum_document_translations_by",
  	"at" timestamp(3) with time zone NOT NULL,
  	"reviewed_text" varchar,
  	"reviewed_source" varchar,
  	"reviewed_by" "enum_document_translations_reviewed_by",
  	"reviewed_at" timestamp(3) with time zone
  );
  
  CREATE UNIQUE INDEX "document_translations_key_idx" ON "document_translations" USING btree ("key");
  CREATE INDEX "document_translations_document_idx" ON "document_translations" USING btree ("document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "document_translations" CASCADE;
  DROP TYPE "public"."enum_document_translations_by";
  DROP TYPE "public"."enum_document_translations_reviewed_by";`)
}
