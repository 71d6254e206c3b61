import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_attachments_looked_by" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'secrecy', 'clerk', 'translator', 'auditor', 'administrator');
  CREATE TABLE "articles_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"digest" varchar
  );
  
  CREATE TABLE "articles_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"digest" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "disclosures_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"digest" varchar
  );
  
  CREATE TABLE "disclosures_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_disclosures_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"digest" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_disclosures_v_version_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "decisions_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"digest" varchar
  );
  
  CREATE TABLE "decisions_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_decisions_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"digest" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_decisions_v_version_attachments_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "attachments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"looked" boolean DEFAULT false,
  	"looked_by" "enum_attachments_looked_by",
  	"pages" numeric,
  	"unread" varchar,
  	"removed" varchar,
  	"digest" varchar,
  	"texts" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "articles_attachments" ADD CONSTRAINT "articles_attachments_file_id_attachments_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_attachments" ADD CONSTRAINT "articles_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_attachments_locales" ADD CONSTRAINT "articles_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_attachments" ADD CONSTRAINT "_articles_v_version_attachments_file_id_attachments_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_attachments" ADD CONSTRAINT "_articles_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_attachments_locales" ADD CONSTRAINT "_articles_v_version_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_attachments" ADD CONSTRAINT "disclosures_attachments_file_id_attachments_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "disclosures_attachments" ADD CONSTRAINT "disclosures_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_attachments_locales" ADD CONSTRAINT "disclosures_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclosures_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_version_attachments" ADD CONSTRAINT "_disclosures_v_version_attachments_file_id_attachments_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclosures_v_version_attachments" ADD CONSTRAINT "_disclosures_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclosures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_version_attachments_locales" ADD CONSTRAINT "_disclosures_v_version_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclosures_v_version_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_attachments" ADD CONSTRAINT "decisions_attachments_file_id_attachments_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions_attachments" ADD CONSTRAINT "decisions_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_attachments_locales" ADD CONSTRAINT "decisions_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."decisions_attachments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_attachments" ADD CONSTRAINT "_decisions_v_version_attachments_file_id_attachments_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."attachments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_attachments" ADD CONSTRAINT "_decisions_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_decisions_v_version_attachments_locales" ADD CONSTRAINT "_decisions_v_version_attachments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_decisions_v_version_attachments"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_attachments_order_idx" ON "articles_attachments" USING btree ("_order");
  CREATE INDEX "articles_attachments_parent_id_idx" ON "articles_attachments" USING btree ("_parent_id");
  CREATE INDEX "articles_attachments_file_idx" ON "articles_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "articles_attachments_locales_locale_parent_id_unique" ON "articles_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_attachments_locales_by_parent" ON "articles_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_attachments_order_idx" ON "_articles_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_articles_v_version_attachments_parent_id_idx" ON "_articles_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_attachments_file_idx" ON "_articles_v_version_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "_articles_v_version_attachments_locales_locale_parent_id_uni" ON "_articles_v_version_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_attachments_locales_by_parent" ON "_articles_v_version_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "disclosures_attachments_order_idx" ON "disclosures_attachments" USING btree ("_order");
  CREATE INDEX "disclosures_attachments_parent_id_idx" ON "disclosures_attachments" USING btree ("_parent_id");
  CREATE INDEX "disclosures_attachments_file_idx" ON "disclosures_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "disclosures_attachments_locales_locale_parent_id_unique" ON "disclosures_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "disclosures_attachments_locales_by_parent" ON "disclosures_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "_disclosures_v_version_attachments_order_idx" ON "_disclosures_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_disclosures_v_version_attachments_parent_id_idx" ON "_disclosures_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_disclosures_v_version_attachments_file_idx" ON "_disclosures_v_version_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "_disclosures_v_version_attachments_locales_locale_parent_id_" ON "_disclosures_v_version_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_disclosures_v_version_attachments_locales_by_parent" ON "_disclosures_v_version_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "decisions_attachments_order_idx" ON "decisions_attachments" USING btree ("_order");
  CREATE INDEX "decisions_attachments_parent_id_idx" ON "decisions_attachments" USING btree ("_parent_id");
  CREATE INDEX "decisions_attachments_file_idx" ON "decisions_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "decisions_attachments_locales_locale_parent_id_unique" ON "decisions_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "decisions_attachments_locales_by_parent" ON "decisions_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_version_attachments_order_idx" ON "_decisions_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_decisions_v_version_attachments_parent_id_idx" ON "_decisions_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_decisions_v_version_attachments_file_idx" ON "_decisions_v_version_attachments" USING btree ("file_id");
  CREATE UNIQUE INDEX "_decisions_v_version_attachments_locales_locale_parent_id_un" ON "_decisions_v_version_attachments_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_decisions_v_version_attachments_locales_by_parent" ON "_decisions_v_version_attachments_locales" USING btree ("_parent_id");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_attachments" CASCADE;
  DROP TABLE "articles_attachments_locales" CASCADE;
  DROP TABLE "_articles_v_version_attachments" CASCADE;
  DROP TABLE "_articles_v_version_attachments_locales" CASCADE;
  DROP TABLE "disclosures_attachments" CASCADE;
  DROP TABLE "disclosures_attachments_locales" CASCADE;
  DROP TABLE "_disclosures_v_version_attachments" CASCADE;
  DROP TABLE "_disclosures_v_version_attachments_locales" CASCADE;
  DROP TABLE "decisions_attachments" CASCADE;
  DROP TABLE "decisions_attachments_locales" CASCADE;
  DROP TABLE "_decisions_v_version_attachments" CASCADE;
  DROP TABLE "_decisions_v_version_attachments_locales" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TYPE "public"."enum_attachments_looked_by";`)
}
