import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "slip_openings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"batch" numeric NOT NULL,
  	"file" varchar NOT NULL,
  	"at" varchar NOT NULL,
  	"unit" varchar NOT NULL,
  	"role" varchar NOT NULL,
  	"account" varchar NOT NULL
  );
  
  ALTER TABLE "import_batches" ADD COLUMN "slip_files" jsonb;
  CREATE INDEX "slip_openings_batch_idx" ON "slip_openings" USING btree ("batch");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "slip_openings" CASCADE;
  ALTER TABLE "import_batches" DROP COLUMN "slip_files";`)
}
