import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_import_batches_state" AS ENUM('reading', 'checked', 'applying', 'done', 'refused', 'discarded', 'undoing', 'undone', 'interrupted');
  CREATE TYPE "public"."enum_import_batches_started_by" AS ENUM('command', 'sample', 'editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'auditor', 'administrator');
  CREATE TABLE "import_batches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_name" varchar NOT NULL,
  	"state" "enum_import_batches_state" NOT NULL,
  	"started_by" "enum_import_batches_started_by" NOT NULL,
  	"started_user" numeric,
  	"finished_at" timestamp(3) with time zone,
  	"digest" varchar,
  	"bytes" numeric,
  	"share" numeric,
  	"applied" numeric,
  	"counts" jsonb,
  	"ignored" jsonb,
  	"refusals" jsonb,
  	"fault" varchar,
  	"effect" jsonb,
  	"conflicts" jsonb,
  	"slips" varchar,
  	"slips_printed_at" timestamp(3) with time zone,
  	"undone_by" varchar,
  	"undone_through" numeric,
  	"undo_effect" jsonb,
  	"left_cases" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "import_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"batch" numeric NOT NULL,
  	"case_id" numeric NOT NULL,
  	"change" varchar NOT NULL,
  	"stages" varchar,
  	"formerly" varchar,
  	"left_at" varchar NOT NULL,
  	"outcome" varchar
  );
  
  CREATE INDEX "import_batches_state_idx" ON "import_batches" USING btree ("state");
  CREATE INDEX "import_batches_digest_idx" ON "import_batches" USING btree ("digest");
  CREATE INDEX "import_batches_updated_at_idx" ON "import_batches" USING btree ("updated_at");
  CREATE INDEX "import_batches_created_at_idx" ON "import_batches" USING btree ("created_at");
  CREATE INDEX "import_changes_batch_idx" ON "import_changes" USING btree ("batch");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "import_batches" CASCADE;
  DROP TABLE "import_changes" CASCADE;
  DROP TYPE "public"."enum_import_batches_state";
  DROP TYPE "public"."enum_import_batches_started_by";`)
}
