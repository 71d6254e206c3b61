import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_masking" AS ENUM('none', 'done');
  ALTER TABLE "media" ADD COLUMN "masking" "enum_media_masking";
  ALTER TABLE "media" ADD COLUMN "sizes_jpeg_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_jpeg_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_jpeg_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_jpeg_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_jpeg_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_jpeg_filename" varchar;
  CREATE INDEX "media_sizes_jpeg_sizes_jpeg_filename_idx" ON "media" USING btree ("sizes_jpeg_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_sizes_jpeg_sizes_jpeg_filename_idx";
  ALTER TABLE "media" DROP COLUMN "masking";
  ALTER TABLE "media" DROP COLUMN "sizes_jpeg_url";
  ALTER TABLE "media" DROP COLUMN "sizes_jpeg_width";
  ALTER TABLE "media" DROP COLUMN "sizes_jpeg_height";
  ALTER TABLE "media" DROP COLUMN "sizes_jpeg_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_jpeg_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_jpeg_filename";
  DROP TYPE "public"."enum_media_masking";`)
}
