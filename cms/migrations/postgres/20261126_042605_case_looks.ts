import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_case_looks_role" AS ENUM('clerk', 'legal', 'auditor');
  CREATE TYPE "public"."enum_case_looks_reason" AS ENUM('visit', 'entry', 'slip', 'review', 'complaint', 'audit', 'other');
  CREATE TABLE "case_looks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" varchar NOT NULL,
  	"number" varchar NOT NULL,
  	"unit" varchar NOT NULL,
  	"role" "enum_case_looks_role" NOT NULL,
  	"reason" "enum_case_looks_reason" NOT NULL,
  	"note" varchar,
  	"shown_from" varchar NOT NULL,
  	"account" varchar NOT NULL,
  	"session" varchar NOT NULL,
  	"held_until" varchar NOT NULL
  );
  
  ALTER TABLE "cases" ADD COLUMN "look_delay_days" numeric;
  ALTER TABLE "users" ADD COLUMN "unit_name" varchar;
  ALTER TABLE "settings" ADD COLUMN "look_minutes" numeric DEFAULT 30 NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "look_months" numeric DEFAULT 12 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_look_minutes" numeric DEFAULT 30 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_look_months" numeric DEFAULT 12 NOT NULL;
  CREATE INDEX "case_looks_at_idx" ON "case_looks" USING btree ("at");
  CREATE INDEX "case_looks_number_idx" ON "case_looks" USING btree ("number");
  CREATE INDEX "case_looks_session_idx" ON "case_looks" USING btree ("session");
  CREATE INDEX "number_at_idx" ON "case_looks" USING btree ("number","at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "case_looks" CASCADE;
  ALTER TABLE "cases" DROP COLUMN "look_delay_days";
  ALTER TABLE "users" DROP COLUMN "unit_name";
  ALTER TABLE "settings" DROP COLUMN "look_minutes";
  ALTER TABLE "settings" DROP COLUMN "look_months";
  ALTER TABLE "_settings_v" DROP COLUMN "version_look_minutes";
  ALTER TABLE "_settings_v" DROP COLUMN "version_look_months";
  DROP TYPE "public"."enum_case_looks_role";
  DROP TYPE "public"."enum_case_looks_reason";`)
}
