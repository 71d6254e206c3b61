import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_remarks_section" AS ENUM('cases', 'publications');
  CREATE TYPE "public"."enum_pages_supervisors_complaint" AS ENUM('criminal-delay', 'administrative-delay', 'traffic-delay', 'conduct');
  CREATE TYPE "public"."enum_pages_slug" AS ENUM('reform', 'about', 'privacy', 'accessibility', 'help', 'statistics', 'frame');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_remarks_section" AS ENUM('cases', 'publications');
  CREATE TYPE "public"."enum__pages_v_version_supervisors_complaint" AS ENUM('criminal-delay', 'administrative-delay', 'traffic-delay', 'conduct');
  CREATE TYPE "public"."enum__pages_v_version_slug" AS ENUM('reform', 'about', 'privacy', 'accessibility', 'help', 'statistics', 'frame');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('zh', 'mn');
  ALTER TYPE "public"."enum_review_steps_entity" ADD VALUE 'pages';
  CREATE TABLE "pages_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"before_value" numeric,
  	"after_value" numeric
  );
  
  CREATE TABLE "pages_figures_locales" (
  	"label" varchar,
  	"before_year" varchar,
  	"after_year" varchar,
  	"unit" varchar,
  	"as_reported" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_timeline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_timeline_locales" (
  	"when" varchar,
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_directory" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"unit_id" integer
  );
  
  CREATE TABLE "pages_directory_locales" (
  	"former" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_meanings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar
  );
  
  CREATE TABLE "pages_meanings_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_remarks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"section" "enum_pages_remarks_section",
  	"month" varchar
  );
  
  CREATE TABLE "pages_remarks_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_menus_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar
  );
  
  CREATE TABLE "pages_menus_entries_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_menus" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_menus_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_telephones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar
  );
  
  CREATE TABLE "pages_telephones_locales" (
  	"name" varchar,
  	"purpose" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_supervisors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"complaint" "enum_pages_supervisors_complaint",
  	"telephone" varchar
  );
  
  CREATE TABLE "pages_supervisors_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" "enum_pages_slug",
  	"name" varchar,
  	"quick_exit" varchar,
  	"telephone" varchar,
  	"icp" varchar,
  	"police_filing" varchar,
  	"site_code" varchar,
  	"error_report" varchar,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"body" jsonb,
  	"account_name" varchar,
  	"description" varchar,
  	"share_text" varchar,
  	"sponsor" varchar,
  	"organiser" varchar,
  	"address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"before_value" numeric,
  	"after_value" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_figures_locales" (
  	"label" varchar,
  	"before_year" varchar,
  	"after_year" varchar,
  	"unit" varchar,
  	"as_reported" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_timeline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_timeline_locales" (
  	"when" varchar,
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_directory" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"unit_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_directory_locales" (
  	"former" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_meanings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_meanings_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_remarks" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"section" "enum__pages_v_version_remarks_section",
  	"month" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_remarks_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_menus_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_menus_entries_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_menus" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_menus_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_telephones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_telephones_locales" (
  	"name" varchar,
  	"purpose" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_version_supervisors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"complaint" "enum__pages_v_version_supervisors_complaint",
  	"telephone" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_version_supervisors_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" "enum__pages_v_version_slug",
  	"version_name" varchar,
  	"version_quick_exit" varchar,
  	"version_telephone" varchar,
  	"version_icp" varchar,
  	"version_police_filing" varchar,
  	"version_site_code" varchar,
  	"version_error_report" varchar,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_body" jsonb,
  	"version_account_name" varchar,
  	"version_description" varchar,
  	"version_share_text" varchar,
  	"version_sponsor" varchar,
  	"version_organiser" varchar,
  	"version_address" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" integer;
  ALTER TABLE "pages_figures" ADD CONSTRAINT "pages_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_figures_locales" ADD CONSTRAINT "pages_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_timeline" ADD CONSTRAINT "pages_timeline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_timeline_locales" ADD CONSTRAINT "pages_timeline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_timeline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_directory" ADD CONSTRAINT "pages_directory_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_directory" ADD CONSTRAINT "pages_directory_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_directory_locales" ADD CONSTRAINT "pages_directory_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_directory"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_meanings" ADD CONSTRAINT "pages_meanings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_meanings_locales" ADD CONSTRAINT "pages_meanings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_meanings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_remarks" ADD CONSTRAINT "pages_remarks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_remarks_locales" ADD CONSTRAINT "pages_remarks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_remarks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_menus_entries" ADD CONSTRAINT "pages_menus_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_menus_entries_locales" ADD CONSTRAINT "pages_menus_entries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_menus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_menus" ADD CONSTRAINT "pages_menus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_menus_locales" ADD CONSTRAINT "pages_menus_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_telephones" ADD CONSTRAINT "pages_telephones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_telephones_locales" ADD CONSTRAINT "pages_telephones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_telephones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_supervisors" ADD CONSTRAINT "pages_supervisors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_supervisors_locales" ADD CONSTRAINT "pages_supervisors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_supervisors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_figures" ADD CONSTRAINT "_pages_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_figures_locales" ADD CONSTRAINT "_pages_v_version_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_timeline" ADD CONSTRAINT "_pages_v_version_timeline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_timeline_locales" ADD CONSTRAINT "_pages_v_version_timeline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_timeline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_directory" ADD CONSTRAINT "_pages_v_version_directory_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_version_directory" ADD CONSTRAINT "_pages_v_version_directory_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_directory_locales" ADD CONSTRAINT "_pages_v_version_directory_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_directory"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_meanings" ADD CONSTRAINT "_pages_v_version_meanings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_meanings_locales" ADD CONSTRAINT "_pages_v_version_meanings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_meanings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_remarks" ADD CONSTRAINT "_pages_v_version_remarks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_remarks_locales" ADD CONSTRAINT "_pages_v_version_remarks_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_remarks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_menus_entries" ADD CONSTRAINT "_pages_v_version_menus_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_menus_entries_locales" ADD CONSTRAINT "_pages_v_version_menus_entries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_menus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_menus" ADD CONSTRAINT "_pages_v_version_menus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_menus_locales" ADD CONSTRAINT "_pages_v_version_menus_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_telephones" ADD CONSTRAINT "_pages_v_version_telephones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_telephones_locales" ADD CONSTRAINT "_pages_v_version_telephones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_telephones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_supervisors" ADD CONSTRAINT "_pages_v_version_supervisors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_supervisors_locales" ADD CONSTRAINT "_pages_v_version_supervisors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_version_supervisors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_figures_order_idx" ON "pages_figures" USING btree ("_order");
  CREATE INDEX "pages_figures_parent_id_idx" ON "pages_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_figures_locales_locale_parent_id_unique" ON "pages_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_figures_locales_by_parent" ON "pages_figures_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_timeline_order_idx" ON "pages_timeline" USING btree ("_order");
  CREATE INDEX "pages_timeline_parent_id_idx" ON "pages_timeline" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_timeline_locales_locale_parent_id_unique" ON "pages_timeline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_timeline_locales_by_parent" ON "pages_timeline_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_directory_order_idx" ON "pages_directory" USING btree ("_order");
  CREATE INDEX "pages_directory_parent_id_idx" ON "pages_directory" USING btree ("_parent_id");
  CREATE INDEX "pages_directory_unit_idx" ON "pages_directory" USING btree ("unit_id");
  CREATE UNIQUE INDEX "pages_directory_locales_locale_parent_id_unique" ON "pages_directory_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_directory_locales_by_parent" ON "pages_directory_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_meanings_order_idx" ON "pages_meanings" USING btree ("_order");
  CREATE INDEX "pages_meanings_parent_id_idx" ON "pages_meanings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_meanings_locales_locale_parent_id_unique" ON "pages_meanings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_meanings_locales_by_parent" ON "pages_meanings_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_remarks_order_idx" ON "pages_remarks" USING btree ("_order");
  CREATE INDEX "pages_remarks_parent_id_idx" ON "pages_remarks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_remarks_locales_locale_parent_id_unique" ON "pages_remarks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_remarks_locales_by_parent" ON "pages_remarks_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_menus_entries_order_idx" ON "pages_menus_entries" USING btree ("_order");
  CREATE INDEX "pages_menus_entries_parent_id_idx" ON "pages_menus_entries" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_menus_entries_locales_locale_parent_id_unique" ON "pages_menus_entries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_menus_entries_locales_by_parent" ON "pages_menus_entries_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_menus_order_idx" ON "pages_menus" USING btree ("_order");
  CREATE INDEX "pages_menus_parent_id_idx" ON "pages_menus" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_menus_locales_locale_parent_id_unique" ON "pages_menus_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_menus_locales_by_parent" ON "pages_menus_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_telephones_order_idx" ON "pages_telephones" USING btree ("_order");
  CREATE INDEX "pages_telephones_parent_id_idx" ON "pages_telephones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_telephones_locales_locale_parent_id_unique" ON "pages_telephones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_telephones_locales_by_parent" ON "pages_telephones_locales" USING btree ("_parent_id");
  CREATE INDEX "pages_supervisors_order_idx" ON "pages_supervisors" USING btree ("_order");
  CREATE INDEX "pages_supervisors_parent_id_idx" ON "pages_supervisors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_supervisors_locales_locale_parent_id_unique" ON "pages_supervisors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_supervisors_locales_by_parent" ON "pages_supervisors_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_locales_by_parent" ON "pages_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_figures_order_idx" ON "_pages_v_version_figures" USING btree ("_order");
  CREATE INDEX "_pages_v_version_figures_parent_id_idx" ON "_pages_v_version_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_figures_locales_locale_parent_id_unique" ON "_pages_v_version_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_figures_locales_by_parent" ON "_pages_v_version_figures_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_timeline_order_idx" ON "_pages_v_version_timeline" USING btree ("_order");
  CREATE INDEX "_pages_v_version_timeline_parent_id_idx" ON "_pages_v_version_timeline" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_timeline_locales_locale_parent_id_unique" ON "_pages_v_version_timeline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_timeline_locales_by_parent" ON "_pages_v_version_timeline_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_directory_order_idx" ON "_pages_v_version_directory" USING btree ("_order");
  CREATE INDEX "_pages_v_version_directory_parent_id_idx" ON "_pages_v_version_directory" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_directory_unit_idx" ON "_pages_v_version_directory" USING btree ("unit_id");
  CREATE UNIQUE INDEX "_pages_v_version_directory_locales_locale_parent_id_unique" ON "_pages_v_version_directory_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_directory_locales_by_parent" ON "_pages_v_version_directory_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_meanings_order_idx" ON "_pages_v_version_meanings" USING btree ("_order");
  CREATE INDEX "_pages_v_version_meanings_parent_id_idx" ON "_pages_v_version_meanings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_meanings_locales_locale_parent_id_unique" ON "_pages_v_version_meanings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_meanings_locales_by_parent" ON "_pages_v_version_meanings_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_remarks_order_idx" ON "_pages_v_version_remarks" USING btree ("_order");
  CREATE INDEX "_pages_v_version_remarks_parent_id_idx" ON "_pages_v_version_remarks" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_remarks_locales_locale_parent_id_unique" ON "_pages_v_version_remarks_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_remarks_locales_by_parent" ON "_pages_v_version_remarks_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_menus_entries_order_idx" ON "_pages_v_version_menus_entries" USING btree ("_order");
  CREATE INDEX "_pages_v_version_menus_entries_parent_id_idx" ON "_pages_v_version_menus_entries" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_menus_entries_locales_locale_parent_id_uniq" ON "_pages_v_version_menus_entries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_menus_entries_locales_by_parent" ON "_pages_v_version_menus_entries_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_menus_order_idx" ON "_pages_v_version_menus" USING btree ("_order");
  CREATE INDEX "_pages_v_version_menus_parent_id_idx" ON "_pages_v_version_menus" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_menus_locales_locale_parent_id_unique" ON "_pages_v_version_menus_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_menus_locales_by_parent" ON "_pages_v_version_menus_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_telephones_order_idx" ON "_pages_v_version_telephones" USING btree ("_order");
  CREATE INDEX "_pages_v_version_telephones_parent_id_idx" ON "_pages_v_version_telephones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_telephones_locales_locale_parent_id_unique" ON "_pages_v_version_telephones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_telephones_locales_by_parent" ON "_pages_v_version_telephones_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_supervisors_order_idx" ON "_pages_v_version_supervisors" USING btree ("_order");
  CREATE INDEX "_pages_v_version_supervisors_parent_id_idx" ON "_pages_v_version_supervisors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_version_supervisors_locales_locale_parent_id_unique" ON "_pages_v_version_supervisors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_supervisors_locales_by_parent" ON "_pages_v_version_supervisors_locales" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_locales_by_parent" ON "_pages_v_locales" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_figures_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_timeline" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_timeline_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_directory" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_directory_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_meanings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_meanings_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_remarks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_remarks_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_menus_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_menus_entries_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_menus" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_menus_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_telephones" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_telephones_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_supervisors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_supervisors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_figures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_figures_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_timeline" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_timeline_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_directory" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_directory_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_meanings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_meanings_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_remarks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_remarks_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_menus_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_menus_entries_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_menus" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_menus_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_telephones" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_telephones_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_supervisors" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_supervisors_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pages_figures" CASCADE;
  DROP TABLE "pages_figures_locales" CASCADE;
  DROP TABLE "pages_timeline" CASCADE;
  DROP TABLE "pages_timeline_locales" CASCADE;
  DROP TABLE "pages_directory" CASCADE;
  DROP TABLE "pages_directory_locales" CASCADE;
  DROP TABLE "pages_meanings" CASCADE;
  DROP TABLE "pages_meanings_locales" CASCADE;
  DROP TABLE "pages_remarks" CASCADE;
  DROP TABLE "pages_remarks_locales" CASCADE;
  DROP TABLE "pages_menus_entries" CASCADE;
  DROP TABLE "pages_menus_entries_locales" CASCADE;
  DROP TABLE "pages_menus" CASCADE;
  DROP TABLE "pages_menus_locales" CASCADE;
  DROP TABLE "pages_telephones" CASCADE;
  DROP TABLE "pages_telephones_locales" CASCADE;
  DROP TABLE "pages_supervisors" CASCADE;
  DROP TABLE "pages_supervisors_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v_version_figures" CASCADE;
  DROP TABLE "_pages_v_version_figures_locales" CASCADE;
  DROP TABLE "_pages_v_version_timeline" CASCADE;
  DROP TABLE "_pages_v_version_timeline_locales" CASCADE;
  DROP TABLE "_pages_v_version_directory" CASCADE;
  DROP TABLE "_pages_v_version_directory_locales" CASCADE;
  DROP TABLE "_pages_v_version_meanings" CASCADE;
  DROP TABLE "_pages_v_version_meanings_locales" CASCADE;
  DROP TABLE "_pages_v_version_remarks" CASCADE;
  DROP TABLE "_pages_v_version_remarks_locales" CASCADE;
  DROP TABLE "_pages_v_version_menus_entries" CASCADE;
  DROP TABLE "_pages_v_version_menus_entries_locales" CASCADE;
  DROP TABLE "_pages_v_version_menus" CASCADE;
  DROP TABLE "_pages_v_version_menus_locales" CASCADE;
  DROP TABLE "_pages_v_version_telephones" CASCADE;
  DROP TABLE "_pages_v_version_telephones_locales" CASCADE;
  DROP TABLE "_pages_v_version_supervisors" CASCADE;
  DROP TABLE "_pages_v_version_supervisors_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pages_fk";
  
  ALTER TABLE "review_steps" ALTER COLUMN "entity" SET DATA TYPE text;
  DROP TYPE "public"."enum_review_steps_entity";
  CREATE TYPE "public"."enum_review_steps_entity" AS ENUM('articles', 'disclosures', 'units');
  ALTER TABLE "review_steps" ALTER COLUMN "entity" SET DATA TYPE "public"."enum_review_steps_entity" USING "entity"::"public"."enum_review_steps_entity";
  DROP INDEX "payload_locked_documents_rels_pages_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pages_id";
  DROP TYPE "public"."enum_pages_remarks_section";
  DROP TYPE "public"."enum_pages_supervisors_complaint";
  DROP TYPE "public"."enum_pages_slug";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_remarks_section";
  DROP TYPE "public"."enum__pages_v_version_supervisors_complaint";
  DROP TYPE "public"."enum__pages_v_version_slug";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";`)
}
