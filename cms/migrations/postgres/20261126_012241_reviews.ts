import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_review_steps_entity" AS ENUM('articles', 'disclosures', 'units');
  CREATE TYPE "public"."enum_review_steps_step" AS ENUM('edited', 'submitted', 'first', 'second', 'third', 'legal', 'secrecy', 'send-back', 'stopped', 'resumed', 'scheduled', 'unscheduled', 'not-published', 'emergency', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_review_steps_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  CREATE TYPE "public"."enum_users_deputy_for" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy');
  CREATE TABLE "review_steps" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"entity" "enum_review_steps_entity" NOT NULL,
  	"document" numeric NOT NULL,
  	"step" "enum_review_steps_step" NOT NULL,
  	"role" "enum_review_steps_role",
  	"user" varchar,
  	"is_deputy" boolean DEFAULT false,
  	"digest" varchar NOT NULL,
  	"passage" varchar,
  	"note" varchar,
  	"scheduled_for" timestamp(3) with time zone,
  	"snapshot" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "media" ADD COLUMN "was_cleared" boolean DEFAULT false;
  ALTER TABLE "users" ADD COLUMN "deputy_for" "enum_users_deputy_for";
  ALTER TABLE "users" ADD COLUMN "deputy_until" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "is_disabled" boolean DEFAULT false;
  CREATE INDEX "review_steps_document_idx" ON "review_steps" USING btree ("document");
  CREATE INDEX "review_steps_step_idx" ON "review_steps" USING btree ("step");
  CREATE INDEX "review_steps_user_idx" ON "review_steps" USING btree ("user");
  CREATE INDEX "review_steps_updated_at_idx" ON "review_steps" USING btree ("updated_at");
  CREATE INDEX "review_steps_created_at_idx" ON "review_steps" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "review_steps" CASCADE;
  ALTER TABLE "media" DROP COLUMN "was_cleared";
  ALTER TABLE "users" DROP COLUMN "deputy_for";
  ALTER TABLE "users" DROP COLUMN "deputy_until";
  ALTER TABLE "users" DROP COLUMN "is_disabled";
  DROP TYPE "public"."enum_review_steps_entity";
  DROP TYPE "public"."enum_review_steps_step";
  DROP TYPE "public"."enum_review_steps_role";
  DROP TYPE "public"."enum_users_deputy_for";`)
}
