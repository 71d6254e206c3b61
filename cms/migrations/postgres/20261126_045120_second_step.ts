import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_settings_second_step" AS ENUM('required', 'optional');
  CREATE TYPE "public"."enum__settings_v_version_second_step" AS ENUM('required', 'optional');
  CREATE TABLE "second_factors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"account" varchar NOT NULL,
  	"secret" varchar,
  	"pending" varchar,
  	"last_step" numeric DEFAULT 0 NOT NULL,
  	"recovery" varchar,
  	"since" varchar
  );
  
  ALTER TABLE "users" ADD COLUMN "password_is_weak" boolean;
  ALTER TABLE "settings" ADD COLUMN "second_step" "enum_settings_second_step";
  ALTER TABLE "_settings_v" ADD COLUMN "version_second_step" "enum__settings_v_version_second_step";
  CREATE UNIQUE INDEX "second_factors_account_idx" ON "second_factors" USING btree ("account");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "second_factors" CASCADE;
  ALTER TABLE "users" DROP COLUMN "password_is_weak";
  ALTER TABLE "settings" DROP COLUMN "second_step";
  ALTER TABLE "_settings_v" DROP COLUMN "version_second_step";
  DROP TYPE "public"."enum_settings_second_step";
  DROP TYPE "public"."enum__settings_v_version_second_step";`)
}
