import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_settings_statutory_languages" AS ENUM('together', 'chinese-first');
  CREATE TYPE "public"."enum__settings_v_version_statutory_languages" AS ENUM('together', 'chinese-first');
  ALTER TYPE "public"."enum_review_steps_step" ADD VALUE 'featured';
  ALTER TYPE "public"."enum_review_steps_step" ADD VALUE 'unfeatured';
  ALTER TABLE "articles" ADD COLUMN "needs_both_languages" boolean DEFAULT false;
  ALTER TABLE "articles" ADD COLUMN "featured_until" timestamp(3) with time zone;
  ALTER TABLE "_articles_v" ADD COLUMN "version_needs_both_languages" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_featured_until" timestamp(3) with time zone;
  ALTER TABLE "disclosures" ADD COLUMN "needs_both_languages" boolean DEFAULT false;
  ALTER TABLE "_disclosures_v" ADD COLUMN "version_needs_both_languages" boolean DEFAULT false;
  ALTER TABLE "settings" ADD COLUMN "statutory_languages" "enum_settings_statutory_languages";
  ALTER TABLE "_settings_v" ADD COLUMN "version_statutory_languages" "enum__settings_v_version_statutory_languages";
  CREATE INDEX "articles_featured_until_idx" ON "articles" USING btree ("featured_until");
  CREATE INDEX "_articles_v_version_version_featured_until_idx" ON "_articles_v" USING btree ("version_featured_until");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "review_steps" ALTER COLUMN "step" SET DATA TYPE text;
  DROP TYPE "public"."enum_review_steps_step";
  CREATE TYPE "public"."enum_review_steps_step" AS ENUM('edited', 'submitted', 'first', 'second', 'third', 'legal', 'secrecy', 'send-back', 'stopped', 'resumed', 'scheduled', 'unscheduled', 'not-published', 'emergency', 'published', 'withdrawn');
  ALTER TABLE "review_steps" ALTER COLUMN "step" SET DATA TYPE "public"."enum_review_steps_step" USING "step"::"public"."enum_review_steps_step";
  DROP INDEX "articles_featured_until_idx";
  DROP INDEX "_articles_v_version_version_featured_until_idx";
  ALTER TABLE "articles" DROP COLUMN "needs_both_languages";
  ALTER TABLE "articles" DROP COLUMN "featured_until";
  ALTER TABLE "_articles_v" DROP COLUMN "version_needs_both_languages";
  ALTER TABLE "_articles_v" DROP COLUMN "version_featured_until";
  ALTER TABLE "disclosures" DROP COLUMN "needs_both_languages";
  ALTER TABLE "_disclosures_v" DROP COLUMN "version_needs_both_languages";
  ALTER TABLE "settings" DROP COLUMN "statutory_languages";
  ALTER TABLE "_settings_v" DROP COLUMN "version_statutory_languages";
  DROP TYPE "public"."enum_settings_statutory_languages";
  DROP TYPE "public"."enum__settings_v_version_statutory_languages";`)
}
