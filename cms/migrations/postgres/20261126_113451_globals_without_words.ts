import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'
import { wordsToPages } from '../words-to-pages'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  const ways = {
    complaint: 'complaint::text::enum_pages_supervisors_complaint',
    section: 'section::text::enum_pages_remarks_section',
    rowId: "lpad(to_hex(id), 24, '0')",
  }
  for (const statement of wordsToPages(ways)) await db.execute(sql.raw(statement))
  await db.execute(sql`
   DROP TABLE "settings_menus_entries" CASCADE;
  DROP TABLE "settings_menus_entries_locales" CASCADE;
  DROP TABLE "settings_menus" CASCADE;
  DROP TABLE "settings_menus_locales" CASCADE;
  DROP TABLE "settings_telephones" CASCADE;
  DROP TABLE "settings_telephones_locales" CASCADE;
  DROP TABLE "settings_supervisors" CASCADE;
  DROP TABLE "settings_supervisors_locales" CASCADE;
  DROP TABLE "settings_locales" CASCADE;
  DROP TABLE "_settings_v_version_menus_entries" CASCADE;
  DROP TABLE "_settings_v_version_menus_entries_locales" CASCADE;
  DROP TABLE "_settings_v_version_menus" CASCADE;
  DROP TABLE "_settings_v_version_menus_locales" CASCADE;
  DROP TABLE "_settings_v_version_telephones" CASCADE;
  DROP TABLE "_settings_v_version_telephones_locales" CASCADE;
  DROP TABLE "_settings_v_version_supervisors" CASCADE;
  DROP TABLE "_settings_v_version_supervisors_locales" CASCADE;
  DROP TABLE "_settings_v_locales" CASCADE;
  DROP TABLE "reform_figures" CASCADE;
  DROP TABLE "reform_figures_locales" CASCADE;
  DROP TABLE "reform_timeline" CASCADE;
  DROP TABLE "reform_timeline_locales" CASCADE;
  DROP TABLE "reform_directory" CASCADE;
  DROP TABLE "reform_directory_locales" CASCADE;
  DROP TABLE "reform_meanings" CASCADE;
  DROP TABLE "reform_meanings_locales" CASCADE;
  DROP TABLE "reform" CASCADE;
  DROP TABLE "reform_locales" CASCADE;
  DROP TABLE "_reform_v_version_figures" CASCADE;
  DROP TABLE "_reform_v_version_figures_locales" CASCADE;
  DROP TABLE "_reform_v_version_timeline" CASCADE;
  DROP TABLE "_reform_v_version_timeline_locales" CASCADE;
  DROP TABLE "_reform_v_version_directory" CASCADE;
  DROP TABLE "_reform_v_version_directory_locales" CASCADE;
  DROP TABLE "_reform_v_version_meanings" CASCADE;
  DROP TABLE "_reform_v_version_meanings_locales" CASCADE;
  DROP TABLE "_reform_v" CASCADE;
  DROP TABLE "_reform_v_locales" CASCADE;
  ALTER TABLE "statistics" DROP COLUMN "remark";
  ALTER TABLE "settings" DROP COLUMN "quick_exit";
  ALTER TABLE "settings" DROP COLUMN "is_sample";
  ALTER TABLE "settings" DROP COLUMN "telephone";
  ALTER TABLE "settings" DROP COLUMN "icp";
  ALTER TABLE "settings" DROP COLUMN "police_filing";
  ALTER TABLE "settings" DROP COLUMN "site_code";
  ALTER TABLE "settings" DROP COLUMN "error_report";
  ALTER TABLE "_settings_v" DROP COLUMN "version_quick_exit";
  ALTER TABLE "_settings_v" DROP COLUMN "version_is_sample";
  ALTER TABLE "_settings_v" DROP COLUMN "version_telephone";
  ALTER TABLE "_settings_v" DROP COLUMN "version_icp";
  ALTER TABLE "_settings_v" DROP COLUMN "version_police_filing";
  ALTER TABLE "_settings_v" DROP COLUMN "version_site_code";
  ALTER TABLE "_settings_v" DROP COLUMN "version_error_report";
  DROP TYPE "public"."enum_settings_supervisors_complaint";
  DROP TYPE "public"."enum__settings_v_version_supervisors_complaint";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_settings_supervisors_complaint" AS ENUM('criminal-delay', 'administrative-delay', 'traffic-delay', 'conduct');
  CREATE TYPE "public"."enum__settings_v_version_supervisors_complaint" AS ENUM('criminal-delay', 'administrative-delay', 'traffic-delay', 'conduct');
  CREATE TABLE "settings_menus_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL
  );
  
  CREATE TABLE "settings_menus_entries_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "settings_menus" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "settings_menus_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "settings_telephones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL
  );
  
  CREATE TABLE "settings_telephones_locales" (
  	"name" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
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
  
  CREATE TABLE "settings_locales" (
  	"account_name" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"share_text" varchar,
  	"sponsor" varchar NOT NULL,
  	"organiser" varchar,
  	"address" varchar,
  	"about" jsonb,
  	"privacy" jsonb,
  	"accessibility" jsonb,
  	"help" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_settings_v_version_menus_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_v_version_menus_entries_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_settings_v_version_menus" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_v_version_menus_locales" (
  	"label" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_settings_v_version_telephones" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_settings_v_version_telephones_locales" (
  	"name" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
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
  
  CREATE TABLE "_settings_v_locales" (
  	"version_account_name" varchar NOT NULL,
  	"version_description" varchar NOT NULL,
  	"version_share_text" varchar,
  	"version_sponsor" varchar NOT NULL,
  	"version_organiser" varchar,
  	"version_address" varchar,
  	"version_about" jsonb,
  	"version_privacy" jsonb,
  	"version_accessibility" jsonb,
  	"version_help" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "reform_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"before_value" numeric,
  	"after_value" numeric
  );
  
  CREATE TABLE "reform_figures_locales" (
  	"label" varchar NOT NULL,
  	"before_year" varchar,
  	"after_year" varchar,
  	"unit" varchar NOT NULL,
  	"as_reported" varchar NOT NULL,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reform_timeline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "reform_timeline_locales" (
  	"when" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reform_directory" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"unit_id" integer NOT NULL
  );
  
  CREATE TABLE "reform_directory_locales" (
  	"former" varchar NOT NULL,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reform_meanings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"path" varchar
  );
  
  CREATE TABLE "reform_meanings_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reform" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "reform_locales" (
  	"introduction" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reform_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"before_value" numeric,
  	"after_value" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reform_v_version_figures_locales" (
  	"label" varchar NOT NULL,
  	"before_year" varchar,
  	"after_year" varchar,
  	"unit" varchar NOT NULL,
  	"as_reported" varchar NOT NULL,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reform_v_version_timeline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reform_v_version_timeline_locales" (
  	"when" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reform_v_version_directory" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"unit_id" integer NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reform_v_version_directory_locales" (
  	"former" varchar NOT NULL,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reform_v_version_meanings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"path" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reform_v_version_meanings_locales" (
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reform_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_reform_v_locales" (
  	"version_introduction" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "statistics" ADD COLUMN "remark" varchar;
  ALTER TABLE "settings" ADD COLUMN "quick_exit" varchar DEFAULT 'https://www.baidu.com/' NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "is_sample" boolean DEFAULT false;
  ALTER TABLE "settings" ADD COLUMN "telephone" varchar;
  ALTER TABLE "settings" ADD COLUMN "icp" varchar;
  ALTER TABLE "settings" ADD COLUMN "police_filing" varchar;
  ALTER TABLE "settings" ADD COLUMN "site_code" varchar;
  ALTER TABLE "settings" ADD COLUMN "error_report" varchar;
  ALTER TABLE "_settings_v" ADD COLUMN "version_quick_exit" varchar DEFAULT 'https://www.baidu.com/' NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_is_sample" boolean DEFAULT false;
  ALTER TABLE "_settings_v" ADD COLUMN "version_telephone" varchar;
  ALTER TABLE "_settings_v" ADD COLUMN "version_icp" varchar;
  ALTER TABLE "_settings_v" ADD COLUMN "version_police_filing" varchar;
  ALTER TABLE "_settings_v" ADD COLUMN "version_site_code" varchar;
  ALTER TABLE "_settings_v" ADD COLUMN "version_error_report" varchar;
  ALTER TABLE "settings_menus_entries" ADD CONSTRAINT "settings_menus_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_menus_entries_locales" ADD CONSTRAINT "settings_menus_entries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_menus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_menus" ADD CONSTRAINT "settings_menus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_menus_locales" ADD CONSTRAINT "settings_menus_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_telephones" ADD CONSTRAINT "settings_telephones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_telephones_locales" ADD CONSTRAINT "settings_telephones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_telephones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_supervisors" ADD CONSTRAINT "settings_supervisors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_supervisors_locales" ADD CONSTRAINT "settings_supervisors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_supervisors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus_entries" ADD CONSTRAINT "_settings_v_version_menus_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus_entries_locales" ADD CONSTRAINT "_settings_v_version_menus_entries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_menus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus" ADD CONSTRAINT "_settings_v_version_menus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus_locales" ADD CONSTRAINT "_settings_v_version_menus_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_telephones" ADD CONSTRAINT "_settings_v_version_telephones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_telephones_locales" ADD CONSTRAINT "_settings_v_version_telephones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_telephones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_supervisors" ADD CONSTRAINT "_settings_v_version_supervisors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_supervisors_locales" ADD CONSTRAINT "_settings_v_version_supervisors_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_supervisors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_locales" ADD CONSTRAINT "_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_figures" ADD CONSTRAINT "reform_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_figures_locales" ADD CONSTRAINT "reform_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_timeline" ADD CONSTRAINT "reform_timeline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_timeline_locales" ADD CONSTRAINT "reform_timeline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform_timeline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_directory" ADD CONSTRAINT "reform_directory_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reform_directory" ADD CONSTRAINT "reform_directory_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_directory_locales" ADD CONSTRAINT "reform_directory_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform_directory"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_meanings" ADD CONSTRAINT "reform_meanings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_meanings_locales" ADD CONSTRAINT "reform_meanings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform_meanings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reform_locales" ADD CONSTRAINT "reform_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reform"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_figures" ADD CONSTRAINT "_reform_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_figures_locales" ADD CONSTRAINT "_reform_v_version_figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v_version_figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_timeline" ADD CONSTRAINT "_reform_v_version_timeline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_timeline_locales" ADD CONSTRAINT "_reform_v_version_timeline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v_version_timeline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_directory" ADD CONSTRAINT "_reform_v_version_directory_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reform_v_version_directory" ADD CONSTRAINT "_reform_v_version_directory_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_directory_locales" ADD CONSTRAINT "_reform_v_version_directory_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v_version_directory"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_meanings" ADD CONSTRAINT "_reform_v_version_meanings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_version_meanings_locales" ADD CONSTRAINT "_reform_v_version_meanings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v_version_meanings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reform_v_locales" ADD CONSTRAINT "_reform_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reform_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "settings_menus_entries_order_idx" ON "settings_menus_entries" USING btree ("_order");
  CREATE INDEX "settings_menus_entries_parent_id_idx" ON "settings_menus_entries" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_menus_entries_locales_locale_parent_id_unique" ON "settings_menus_entries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_menus_entries_locales_by_parent" ON "settings_menus_entries_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_menus_order_idx" ON "settings_menus" USING btree ("_order");
  CREATE INDEX "settings_menus_parent_id_idx" ON "settings_menus" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_menus_locales_locale_parent_id_unique" ON "settings_menus_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_menus_locales_by_parent" ON "settings_menus_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_telephones_order_idx" ON "settings_telephones" USING btree ("_order");
  CREATE INDEX "settings_telephones_parent_id_idx" ON "settings_telephones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_telephones_locales_locale_parent_id_unique" ON "settings_telephones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_telephones_locales_by_parent" ON "settings_telephones_locales" USING btree ("_parent_id");
  CREATE INDEX "settings_supervisors_order_idx" ON "settings_supervisors" USING btree ("_order");
  CREATE INDEX "settings_supervisors_parent_id_idx" ON "settings_supervisors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_supervisors_locales_locale_parent_id_unique" ON "settings_supervisors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_supervisors_locales_by_parent" ON "settings_supervisors_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "settings_locales_locale_parent_id_unique" ON "settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "settings_locales_by_parent" ON "settings_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_version_menus_entries_order_idx" ON "_settings_v_version_menus_entries" USING btree ("_order");
  CREATE INDEX "_settings_v_version_menus_entries_parent_id_idx" ON "_settings_v_version_menus_entries" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_menus_entries_locales_locale_parent_id_u" ON "_settings_v_version_menus_entries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_menus_entries_locales_by_parent" ON "_settings_v_version_menus_entries_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_version_menus_order_idx" ON "_settings_v_version_menus" USING btree ("_order");
  CREATE INDEX "_settings_v_version_menus_parent_id_idx" ON "_settings_v_version_menus" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_menus_locales_locale_parent_id_unique" ON "_settings_v_version_menus_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_menus_locales_by_parent" ON "_settings_v_version_menus_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_version_telephones_order_idx" ON "_settings_v_version_telephones" USING btree ("_order");
  CREATE INDEX "_settings_v_version_telephones_parent_id_idx" ON "_settings_v_version_telephones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_telephones_locales_locale_parent_id_uniq" ON "_settings_v_version_telephones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_telephones_locales_by_parent" ON "_settings_v_version_telephones_locales" USING btree ("_parent_id");
  CREATE INDEX "_settings_v_version_supervisors_order_idx" ON "_settings_v_version_supervisors" USING btree ("_order");
  CREATE INDEX "_settings_v_version_supervisors_parent_id_idx" ON "_settings_v_version_supervisors" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_version_supervisors_locales_locale_parent_id_uni" ON "_settings_v_version_supervisors_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_version_supervisors_locales_by_parent" ON "_settings_v_version_supervisors_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_settings_v_locales_locale_parent_id_unique" ON "_settings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_settings_v_locales_by_parent" ON "_settings_v_locales" USING btree ("_parent_id");
  CREATE INDEX "reform_figures_order_idx" ON "reform_figures" USING btree ("_order");
  CREATE INDEX "reform_figures_parent_id_idx" ON "reform_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reform_figures_locales_locale_parent_id_unique" ON "reform_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reform_figures_locales_by_parent" ON "reform_figures_locales" USING btree ("_parent_id");
  CREATE INDEX "reform_timeline_order_idx" ON "reform_timeline" USING btree ("_order");
  CREATE INDEX "reform_timeline_parent_id_idx" ON "reform_timeline" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reform_timeline_locales_locale_parent_id_unique" ON "reform_timeline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reform_timeline_locales_by_parent" ON "reform_timeline_locales" USING btree ("_parent_id");
  CREATE INDEX "reform_directory_order_idx" ON "reform_directory" USING btree ("_order");
  CREATE INDEX "reform_directory_parent_id_idx" ON "reform_directory" USING btree ("_parent_id");
  CREATE INDEX "reform_directory_unit_idx" ON "reform_directory" USING btree ("unit_id");
  CREATE UNIQUE INDEX "reform_directory_locales_locale_parent_id_unique" ON "reform_directory_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reform_directory_locales_by_parent" ON "reform_directory_locales" USING btree ("_parent_id");
  CREATE INDEX "reform_meanings_order_idx" ON "reform_meanings" USING btree ("_order");
  CREATE INDEX "reform_meanings_parent_id_idx" ON "reform_meanings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reform_meanings_locales_locale_parent_id_unique" ON "reform_meanings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reform_meanings_locales_by_parent" ON "reform_meanings_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reform_locales_locale_parent_id_unique" ON "reform_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "reform_locales_by_parent" ON "reform_locales" USING btree ("_parent_id");
  CREATE INDEX "_reform_v_version_figures_order_idx" ON "_reform_v_version_figures" USING btree ("_order");
  CREATE INDEX "_reform_v_version_figures_parent_id_idx" ON "_reform_v_version_figures" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_reform_v_version_figures_locales_locale_parent_id_unique" ON "_reform_v_version_figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_reform_v_version_figures_locales_by_parent" ON "_reform_v_version_figures_locales" USING btree ("_parent_id");
  CREATE INDEX "_reform_v_version_timeline_order_idx" ON "_reform_v_version_timeline" USING btree ("_order");
  CREATE INDEX "_reform_v_version_timeline_parent_id_idx" ON "_reform_v_version_timeline" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_reform_v_version_timeline_locales_locale_parent_id_unique" ON "_reform_v_version_timeline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_reform_v_version_timeline_locales_by_parent" ON "_reform_v_version_timeline_locales" USING btree ("_parent_id");
  CREATE INDEX "_reform_v_version_directory_order_idx" ON "_reform_v_version_directory" USING btree ("_order");
  CREATE INDEX "_reform_v_version_directory_parent_id_idx" ON "_reform_v_version_directory" USING btree ("_parent_id");
  CREATE INDEX "_reform_v_version_directory_unit_idx" ON "_reform_v_version_directory" USING btree ("unit_id");
  CREATE UNIQUE INDEX "_reform_v_version_directory_locales_locale_parent_id_unique" ON "_reform_v_version_directory_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_reform_v_version_directory_locales_by_parent" ON "_reform_v_version_directory_locales" USING btree ("_parent_id");
  CREATE INDEX "_reform_v_version_meanings_order_idx" ON "_reform_v_version_meanings" USING btree ("_order");
  CREATE INDEX "_reform_v_version_meanings_parent_id_idx" ON "_reform_v_version_meanings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_reform_v_version_meanings_locales_locale_parent_id_unique" ON "_reform_v_version_meanings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_reform_v_version_meanings_locales_by_parent" ON "_reform_v_version_meanings_locales" USING btree ("_parent_id");
  CREATE INDEX "_reform_v_created_at_idx" ON "_reform_v" USING btree ("created_at");
  CREATE INDEX "_reform_v_updated_at_idx" ON "_reform_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_reform_v_locales_locale_parent_id_unique" ON "_reform_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_reform_v_locales_by_parent" ON "_reform_v_locales" USING btree ("_parent_id");`)
}
