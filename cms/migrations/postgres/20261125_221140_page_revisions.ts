import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "page_revisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"tag" varchar NOT NULL,
  	"revision" numeric NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "page_revisions_id" integer;
  CREATE UNIQUE INDEX "page_revisions_tag_idx" ON "page_revisions" USING btree ("tag");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_page_revisions_fk" FOREIGN KEY ("page_revisions_id") REFERENCES "public"."page_revisions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_page_revisions_id_idx" ON "payload_locked_documents_rels" USING btree ("page_revisions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "page_revisions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "page_revisions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_page_revisions_fk";
  
  DROP INDEX "payload_locked_documents_rels_page_revisions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "page_revisions_id";`)
}
