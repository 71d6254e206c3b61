import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('zh', 'mn');
  CREATE TYPE "public"."enum_articles_topic" AS ENUM('organisation', 'stations', 'enforcement', 'service', 'openness', 'community');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_topic" AS ENUM('organisation', 'stations', 'enforcement', 'service', 'openness', 'community');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('zh', 'mn');
  CREATE TYPE "public"."enum_disclosures_kind" AS ENUM('powers', 'rules', 'case-procedures', 'rights', 'convenience', 'complaints', 'bodies', 'windows', 'cameras', 'traffic-control', 'situation', 'other');
  CREATE TYPE "public"."enum_disclosures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__disclosures_v_version_kind" AS ENUM('powers', 'rules', 'case-procedures', 'rights', 'convenience', 'complaints', 'bodies', 'windows', 'cameras', 'traffic-control', 'situation', 'other');
  CREATE TYPE "public"."enum__disclosures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__disclosures_v_published_locale" AS ENUM('zh', 'mn');
  CREATE TYPE "public"."enum_units_kind" AS ENUM('bureau', 'station', 'window');
  CREATE TYPE "public"."enum_units_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__units_v_version_kind" AS ENUM('bureau', 'station', 'window');
  CREATE TYPE "public"."enum__units_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__units_v_published_locale" AS ENUM('zh', 'mn');
  CREATE TYPE "public"."enum_cases_stages_stage" AS ENUM('criminal.accepted', 'criminal.review', 'criminal.filed', 'criminal.not-filed', 'criminal.transferred', 'criminal.stopped', 'criminal.dropped', 'criminal.prosecution', 'administrative.accepted', 'administrative.investigation', 'administrative.mediation', 'administrative.penalty', 'administrative.no-penalty', 'administrative.to-criminal', 'administrative.terminated', 'administrative.closed', 'traffic.accepted', 'traffic.not-accepted', 'traffic.investigation', 'traffic.appraisal', 'traffic.simple-determination', 'traffic.determination', 'traffic.review', 'traffic.mediation', 'traffic.closed');
  CREATE TYPE "public"."enum_cases_kind" AS ENUM('criminal', 'administrative', 'traffic');
  CREATE TYPE "public"."enum_cases_role" AS ENUM('party', 'reporter', 'accuser', 'injured', 'victim', 'relative');
  CREATE TYPE "public"."enum_cases_language" AS ENUM('zh', 'mn');
  CREATE TYPE "public"."enum_cases_withheld_reason" AS ENUM('privacy', 'state-secret', 'party-request', 'minor', 'classified', 'unclear');
  CREATE TYPE "public"."enum_users_role" AS ENUM('editor', 'reviewer', 'approver', 'legal', 'clerk', 'auditor', 'administrator');
  CREATE TABLE "articles_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "articles_changes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"topic" "enum_articles_topic",
  	"cover_id" integer,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"withdrawal_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"source" varchar,
  	"place" varchar,
  	"credits_supervisor" varchar,
  	"credits_reviewer" varchar,
  	"credits_editor" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_changes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_topic" "enum__articles_v_version_topic",
  	"version_cover_id" integer,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_withdrawal_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_source" varchar,
  	"version_place" varchar,
  	"version_credits_supervisor" varchar,
  	"version_credits_reviewer" varchar,
  	"version_credits_editor" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "disclosures_legal_basis" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "disclosures_legal_basis_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "disclosures_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "disclosures_changes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "disclosures" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_disclosures_kind",
  	"document_number" varchar,
  	"formed_on" timestamp(3) with time zone,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"is_sample" boolean DEFAULT false,
  	"withdrawal_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_disclosures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "disclosures_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"publisher" varchar,
  	"withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_disclosures_v_version_legal_basis" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_disclosures_v_version_legal_basis_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_disclosures_v_version_changes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_disclosures_v_version_changes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_disclosures_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__disclosures_v_version_kind",
  	"version_document_number" varchar,
  	"version_formed_on" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_is_sample" boolean DEFAULT false,
  	"version_withdrawal_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__disclosures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__disclosures_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_disclosures_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_publisher" varchar,
  	"version_withdrawal_reason" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "units_former_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "units_former_names_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "units_handles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "units_handles_locales" (
  	"matter" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "units" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_units_kind",
  	"telephone" varchar,
  	"order" numeric DEFAULT 100,
  	"slug" varchar,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_units_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "units_locales" (
  	"name" varchar,
  	"address" varchar,
  	"hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_units_v_version_former_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_units_v_version_former_names_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_units_v_version_handles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_units_v_version_handles_locales" (
  	"matter" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_units_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__units_v_version_kind",
  	"version_telephone" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_slug" varchar,
  	"version_is_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__units_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__units_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_units_v_locales" (
  	"version_name" varchar,
  	"version_address" varchar,
  	"version_hours" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cases_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_cases_stages_stage" NOT NULL,
  	"date" varchar NOT NULL,
  	"result" varchar,
  	"disclosed_on" varchar
  );
  
  CREATE TABLE "cases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"kind" "enum_cases_kind" NOT NULL,
  	"unit_name" varchar NOT NULL,
  	"unit_telephone" varchar NOT NULL,
  	"role" "enum_cases_role" NOT NULL,
  	"language" "enum_cases_language" DEFAULT 'zh' NOT NULL,
  	"withheld_reason" "enum_cases_withheld_reason",
  	"is_sample" boolean DEFAULT false,
  	"code_digest" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_cleared" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_cover_url" varchar,
  	"sizes_cover_width" numeric,
  	"sizes_cover_height" numeric,
  	"sizes_cover_mime_type" varchar,
  	"sizes_cover_filesize" numeric,
  	"sizes_cover_filename" varchar,
  	"sizes_cover_small_url" varchar,
  	"sizes_cover_small_width" numeric,
  	"sizes_cover_small_height" numeric,
  	"sizes_cover_small_mime_type" varchar,
  	"sizes_cover_small_filesize" numeric,
  	"sizes_cover_small_filename" varchar,
  	"sizes_square_url" varchar,
  	"sizes_square_width" numeric,
  	"sizes_square_height" numeric,
  	"sizes_square_mime_type" varchar,
  	"sizes_square_filesize" numeric,
  	"sizes_square_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" NOT NULL,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "look_up_attempts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"client" varchar NOT NULL,
  	"at" numeric NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"disclosures_id" integer,
  	"units_id" integer,
  	"media_id" integer,
  	"users_id" integer,
  	"look_up_attempts_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"quick_exit" varchar DEFAULT 'https://www.baidu.com/' NOT NULL,
  	"is_sample" boolean DEFAULT false,
  	"telephone" varchar,
  	"icp" varchar,
  	"police_filing" varchar,
  	"site_code" varchar,
  	"error_report" varchar,
  	"reporter_sees_all" boolean DEFAULT false,
  	"show_penalty_content" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
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
  
  CREATE TABLE "_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_quick_exit" varchar DEFAULT 'https://www.baidu.com/' NOT NULL,
  	"version_is_sample" boolean DEFAULT false,
  	"version_telephone" varchar,
  	"version_icp" varchar,
  	"version_police_filing" varchar,
  	"version_site_code" varchar,
  	"version_error_report" varchar,
  	"version_reporter_sees_all" boolean DEFAULT false,
  	"version_show_penalty_content" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
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
  
  ALTER TABLE "articles_changes" ADD CONSTRAINT "articles_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_changes_locales" ADD CONSTRAINT "articles_changes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_changes" ADD CONSTRAINT "_articles_v_version_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_changes_locales" ADD CONSTRAINT "_articles_v_version_changes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_legal_basis" ADD CONSTRAINT "disclosures_legal_basis_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_legal_basis_locales" ADD CONSTRAINT "disclosures_legal_basis_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclosures_legal_basis"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_changes" ADD CONSTRAINT "disclosures_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_changes_locales" ADD CONSTRAINT "disclosures_changes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclosures_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "disclosures_locales" ADD CONSTRAINT "disclosures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_version_legal_basis" ADD CONSTRAINT "_disclosures_v_version_legal_basis_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclosures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_version_legal_basis_locales" ADD CONSTRAINT "_disclosures_v_version_legal_basis_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclosures_v_version_legal_basis"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_version_changes" ADD CONSTRAINT "_disclosures_v_version_changes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclosures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v_version_changes_locales" ADD CONSTRAINT "_disclosures_v_version_changes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclosures_v_version_changes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclosures_v" ADD CONSTRAINT "_disclosures_v_parent_id_disclosures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclosures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclosures_v_locales" ADD CONSTRAINT "_disclosures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclosures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units_former_names" ADD CONSTRAINT "units_former_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units_former_names_locales" ADD CONSTRAINT "units_former_names_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units_former_names"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units_handles" ADD CONSTRAINT "units_handles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units_handles_locales" ADD CONSTRAINT "units_handles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units_handles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units_locales" ADD CONSTRAINT "units_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_units_v_version_former_names" ADD CONSTRAINT "_units_v_version_former_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_units_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_units_v_version_former_names_locales" ADD CONSTRAINT "_units_v_version_former_names_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_units_v_version_former_names"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_units_v_version_handles" ADD CONSTRAINT "_units_v_version_handles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_units_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_units_v_version_handles_locales" ADD CONSTRAINT "_units_v_version_handles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_units_v_version_handles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_units_v" ADD CONSTRAINT "_units_v_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_units_v_locales" ADD CONSTRAINT "_units_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_units_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cases_stages" ADD CONSTRAINT "cases_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_disclosures_fk" FOREIGN KEY ("disclosures_id") REFERENCES "public"."disclosures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_look_up_attempts_fk" FOREIGN KEY ("look_up_attempts_id") REFERENCES "public"."look_up_attempts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_menus_entries" ADD CONSTRAINT "settings_menus_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_menus_entries_locales" ADD CONSTRAINT "settings_menus_entries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_menus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_menus" ADD CONSTRAINT "settings_menus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_menus_locales" ADD CONSTRAINT "settings_menus_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_telephones" ADD CONSTRAINT "settings_telephones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_telephones_locales" ADD CONSTRAINT "settings_telephones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings_telephones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_locales" ADD CONSTRAINT "settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus_entries" ADD CONSTRAINT "_settings_v_version_menus_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus_entries_locales" ADD CONSTRAINT "_settings_v_version_menus_entries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_menus_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus" ADD CONSTRAINT "_settings_v_version_menus_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_menus_locales" ADD CONSTRAINT "_settings_v_version_menus_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_telephones" ADD CONSTRAINT "_settings_v_version_telephones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_settings_v_version_telephones_locales" ADD CONSTRAINT "_settings_v_version_telephones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_settings_v_version_telephones"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "articles_changes_order_idx" ON "articles_changes" USING btree ("_order");
  CREATE INDEX "articles_changes_parent_id_idx" ON "articles_changes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_changes_locales_locale_parent_id_unique" ON "articles_changes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_changes_locales_by_parent" ON "articles_changes_locales" USING btree ("_parent_id");
  CREATE INDEX "articles_topic_idx" ON "articles" USING btree ("topic");
  CREATE INDEX "articles_cover_idx" ON "articles" USING btree ("cover_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_locales_by_parent" ON "articles_locales" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_changes_order_idx" ON "_articles_v_version_changes" USING btree ("_order");
  CREATE INDEX "_articles_v_version_changes_parent_id_idx" ON "_articles_v_version_changes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_changes_locales_locale_parent_id_unique" ON "_articles_v_version_changes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_changes_locales_by_parent" ON "_articles_v_version_changes_locales" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_topic_idx" ON "_articles_v" USING btree ("version_topic");
  CREATE INDEX "_articles_v_version_version_cover_idx" ON "_articles_v" USING btree ("version_cover_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_locales_by_parent" ON "_articles_v_locales" USING btree ("_parent_id");
  CREATE INDEX "disclosures_legal_basis_order_idx" ON "disclosures_legal_basis" USING btree ("_order");
  CREATE INDEX "disclosures_legal_basis_parent_id_idx" ON "disclosures_legal_basis" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "disclosures_legal_basis_locales_locale_parent_id_unique" ON "disclosures_legal_basis_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "disclosures_legal_basis_locales_by_parent" ON "disclosures_legal_basis_locales" USING btree ("_parent_id");
  CREATE INDEX "disclosures_changes_order_idx" ON "disclosures_changes" USING btree ("_order");
  CREATE INDEX "disclosures_changes_parent_id_idx" ON "disclosures_changes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "disclosures_changes_locales_locale_parent_id_unique" ON "disclosures_changes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "disclosures_changes_locales_by_parent" ON "disclosures_changes_locales" USING btree ("_parent_id");
  CREATE INDEX "disclosures_kind_idx" ON "disclosures" USING btree ("kind");
  CREATE UNIQUE INDEX "disclosures_slug_idx" ON "disclosures" USING btree ("slug");
  CREATE INDEX "disclosures_published_at_idx" ON "disclosures" USING btree ("published_at");
  CREATE INDEX "disclosures_updated_at_idx" ON "disclosures" USING btree ("updated_at");
  CREATE INDEX "disclosures_created_at_idx" ON "disclosures" USING btree ("created_at");
  CREATE INDEX "disclosures__status_idx" ON "disclosures" USING btree ("_status");
  CREATE UNIQUE INDEX "disclosures_locales_locale_parent_id_unique" ON "disclosures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "disclosures_locales_by_parent" ON "disclosures_locales" USING btree ("_parent_id");
  CREATE INDEX "_disclosures_v_version_legal_basis_order_idx" ON "_disclosures_v_version_legal_basis" USING btree ("_order");
  CREATE INDEX "_disclosures_v_version_legal_basis_parent_id_idx" ON "_disclosures_v_version_legal_basis" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_disclosures_v_version_legal_basis_locales_locale_parent_id_" ON "_disclosures_v_version_legal_basis_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_disclosures_v_version_legal_basis_locales_by_parent" ON "_disclosures_v_version_legal_basis_locales" USING btree ("_parent_id");
  CREATE INDEX "_disclosures_v_version_changes_order_idx" ON "_disclosures_v_version_changes" USING btree ("_order");
  CREATE INDEX "_disclosures_v_version_changes_parent_id_idx" ON "_disclosures_v_version_changes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_disclosures_v_version_changes_locales_locale_parent_id_uniq" ON "_disclosures_v_version_changes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_disclosures_v_version_changes_locales_by_parent" ON "_disclosures_v_version_changes_locales" USING btree ("_parent_id");
  CREATE INDEX "_disclosures_v_parent_idx" ON "_disclosures_v" USING btree ("parent_id");
  CREATE INDEX "_disclosures_v_version_version_kind_idx" ON "_disclosures_v" USING btree ("version_kind");
  CREATE INDEX "_disclosures_v_version_version_slug_idx" ON "_disclosures_v" USING btree ("version_slug");
  CREATE INDEX "_disclosures_v_version_version_published_at_idx" ON "_disclosures_v" USING btree ("version_published_at");
  CREATE INDEX "_disclosures_v_version_version_updated_at_idx" ON "_disclosures_v" USING btree ("version_updated_at");
  CREATE INDEX "_disclosures_v_version_version_created_at_idx" ON "_disclosures_v" USING btree ("version_created_at");
  CREATE INDEX "_disclosures_v_version_version__status_idx" ON "_disclosures_v" USING btree ("version__status");
  CREATE INDEX "_disclosures_v_created_at_idx" ON "_disclosures_v" USING btree ("created_at");
  CREATE INDEX "_disclosures_v_updated_at_idx" ON "_disclosures_v" USING btree ("updated_at");
  CREATE INDEX "_disclosures_v_snapshot_idx" ON "_disclosures_v" USING btree ("snapshot");
  CREATE INDEX "_disclosures_v_published_locale_idx" ON "_disclosures_v" USING btree ("published_locale");
  CREATE INDEX "_disclosures_v_latest_idx" ON "_disclosures_v" USING btree ("latest");
  CREATE INDEX "_disclosures_v_autosave_idx" ON "_disclosures_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_disclosures_v_locales_locale_parent_id_unique" ON "_disclosures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_disclosures_v_locales_by_parent" ON "_disclosures_v_locales" USING btree ("_parent_id");
  CREATE INDEX "units_former_names_order_idx" ON "units_former_names" USING btree ("_order");
  CREATE INDEX "units_former_names_parent_id_idx" ON "units_former_names" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "units_former_names_locales_locale_parent_id_unique" ON "units_former_names_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "units_former_names_locales_by_parent" ON "units_former_names_locales" USING btree ("_parent_id");
  CREATE INDEX "units_handles_order_idx" ON "units_handles" USING btree ("_order");
  CREATE INDEX "units_handles_parent_id_idx" ON "units_handles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "units_handles_locales_locale_parent_id_unique" ON "units_handles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "units_handles_locales_by_parent" ON "units_handles_locales" USING btree ("_parent_id");
  CREATE INDEX "units_order_idx" ON "units" USING btree ("order");
  CREATE UNIQUE INDEX "units_slug_idx" ON "units" USING btree ("slug");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE INDEX "units__status_idx" ON "units" USING btree ("_status");
  CREATE UNIQUE INDEX "units_locales_locale_parent_id_unique" ON "units_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "units_locales_by_parent" ON "units_locales" USING btree ("_parent_id");
  CREATE INDEX "_units_v_version_former_names_order_idx" ON "_units_v_version_former_names" USING btree ("_order");
  CREATE INDEX "_units_v_version_former_names_parent_id_idx" ON "_units_v_version_former_names" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_units_v_version_former_names_locales_locale_parent_id_uniqu" ON "_units_v_version_former_names_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_units_v_version_former_names_locales_by_parent" ON "_units_v_version_former_names_locales" USING btree ("_parent_id");
  CREATE INDEX "_units_v_version_handles_order_idx" ON "_units_v_version_handles" USING btree ("_order");
  CREATE INDEX "_units_v_version_handles_parent_id_idx" ON "_units_v_version_handles" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_units_v_version_handles_locales_locale_parent_id_unique" ON "_units_v_version_handles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_units_v_version_handles_locales_by_parent" ON "_units_v_version_handles_locales" USING btree ("_parent_id");
  CREATE INDEX "_units_v_parent_idx" ON "_units_v" USING btree ("parent_id");
  CREATE INDEX "_units_v_version_version_order_idx" ON "_units_v" USING btree ("version_order");
  CREATE INDEX "_units_v_version_version_slug_idx" ON "_units_v" USING btree ("version_slug");
  CREATE INDEX "_units_v_version_version_updated_at_idx" ON "_units_v" USING btree ("version_updated_at");
  CREATE INDEX "_units_v_version_version_created_at_idx" ON "_units_v" USING btree ("version_created_at");
  CREATE INDEX "_units_v_version_version__status_idx" ON "_units_v" USING btree ("version__status");
  CREATE INDEX "_units_v_created_at_idx" ON "_units_v" USING btree ("created_at");
  CREATE INDEX "_units_v_updated_at_idx" ON "_units_v" USING btree ("updated_at");
  CREATE INDEX "_units_v_snapshot_idx" ON "_units_v" USING btree ("snapshot");
  CREATE INDEX "_units_v_published_locale_idx" ON "_units_v" USING btree ("published_locale");
  CREATE INDEX "_units_v_latest_idx" ON "_units_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_units_v_locales_locale_parent_id_unique" ON "_units_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_units_v_locales_by_parent" ON "_units_v_locales" USING btree ("_parent_id");
  CREATE INDEX "cases_stages_order_idx" ON "cases_stages" USING btree ("_order");
  CREATE INDEX "cases_stages_parent_id_idx" ON "cases_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "cases_number_idx" ON "cases" USING btree ("number");
  CREATE INDEX "cases_withheld_reason_idx" ON "cases" USING btree ("withheld_reason");
  CREATE INDEX "cases_updated_at_idx" ON "cases" USING btree ("updated_at");
  CREATE INDEX "cases_created_at_idx" ON "cases" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_cover_sizes_cover_filename_idx" ON "media" USING btree ("sizes_cover_filename");
  CREATE INDEX "media_sizes_cover_small_sizes_cover_small_filename_idx" ON "media" USING btree ("sizes_cover_small_filename");
  CREATE INDEX "media_sizes_square_sizes_square_filename_idx" ON "media" USING btree ("sizes_square_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_by_parent" ON "media_locales" USING btree ("_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "look_up_attempts_client_idx" ON "look_up_attempts" USING btree ("client");
  CREATE INDEX "look_up_attempts_at_idx" ON "look_up_attempts" USING btree ("at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_disclosures_id_idx" ON "payload_locked_documents_rels" USING btree ("disclosures_id");
  CREATE INDEX "payload_locked_documents_rels_units_id_idx" ON "payload_locked_documents_rels" USING btree ("units_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_look_up_attempts_id_idx" ON "payload_locked_documents_rels" USING btree ("look_up_attempts_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
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
  CREATE INDEX "_settings_v_created_at_idx" ON "_settings_v" USING btree ("created_at");
  CREATE INDEX "_settings_v_updated_at_idx" ON "_settings_v" USING btree ("updated_at");
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

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_changes" CASCADE;
  DROP TABLE "articles_changes_locales" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "_articles_v_version_changes" CASCADE;
  DROP TABLE "_articles_v_version_changes_locales" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "disclosures_legal_basis" CASCADE;
  DROP TABLE "disclosures_legal_basis_locales" CASCADE;
  DROP TABLE "disclosures_changes" CASCADE;
  DROP TABLE "disclosures_changes_locales" CASCADE;
  DROP TABLE "disclosures" CASCADE;
  DROP TABLE "disclosures_locales" CASCADE;
  DROP TABLE "_disclosures_v_version_legal_basis" CASCADE;
  DROP TABLE "_disclosures_v_version_legal_basis_locales" CASCADE;
  DROP TABLE "_disclosures_v_version_changes" CASCADE;
  DROP TABLE "_disclosures_v_version_changes_locales" CASCADE;
  DROP TABLE "_disclosures_v" CASCADE;
  DROP TABLE "_disclosures_v_locales" CASCADE;
  DROP TABLE "units_former_names" CASCADE;
  DROP TABLE "units_former_names_locales" CASCADE;
  DROP TABLE "units_handles" CASCADE;
  DROP TABLE "units_handles_locales" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "units_locales" CASCADE;
  DROP TABLE "_units_v_version_former_names" CASCADE;
  DROP TABLE "_units_v_version_former_names_locales" CASCADE;
  DROP TABLE "_units_v_version_handles" CASCADE;
  DROP TABLE "_units_v_version_handles_locales" CASCADE;
  DROP TABLE "_units_v" CASCADE;
  DROP TABLE "_units_v_locales" CASCADE;
  DROP TABLE "cases_stages" CASCADE;
  DROP TABLE "cases" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "look_up_attempts" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "settings_menus_entries" CASCADE;
  DROP TABLE "settings_menus_entries_locales" CASCADE;
  DROP TABLE "settings_menus" CASCADE;
  DROP TABLE "settings_menus_locales" CASCADE;
  DROP TABLE "settings_telephones" CASCADE;
  DROP TABLE "settings_telephones_locales" CASCADE;
  DROP TABLE "settings" CASCADE;
  DROP TABLE "settings_locales" CASCADE;
  DROP TABLE "_settings_v_version_menus_entries" CASCADE;
  DROP TABLE "_settings_v_version_menus_entries_locales" CASCADE;
  DROP TABLE "_settings_v_version_menus" CASCADE;
  DROP TABLE "_settings_v_version_menus_locales" CASCADE;
  DROP TABLE "_settings_v_version_telephones" CASCADE;
  DROP TABLE "_settings_v_version_telephones_locales" CASCADE;
  DROP TABLE "_settings_v" CASCADE;
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
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_articles_topic";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_topic";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum_disclosures_kind";
  DROP TYPE "public"."enum_disclosures_status";
  DROP TYPE "public"."enum__disclosures_v_version_kind";
  DROP TYPE "public"."enum__disclosures_v_version_status";
  DROP TYPE "public"."enum__disclosures_v_published_locale";
  DROP TYPE "public"."enum_units_kind";
  DROP TYPE "public"."enum_units_status";
  DROP TYPE "public"."enum__units_v_version_kind";
  DROP TYPE "public"."enum__units_v_version_status";
  DROP TYPE "public"."enum__units_v_published_locale";
  DROP TYPE "public"."enum_cases_stages_stage";
  DROP TYPE "public"."enum_cases_kind";
  DROP TYPE "public"."enum_cases_role";
  DROP TYPE "public"."enum_cases_language";
  DROP TYPE "public"."enum_cases_withheld_reason";
  DROP TYPE "public"."enum_users_role";`)
}
