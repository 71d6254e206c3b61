import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "desk_presences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"item" varchar NOT NULL,
  	"session" varchar NOT NULL,
  	"role" varchar,
  	"name" varchar,
  	"since" varchar NOT NULL,
  	"seen_at" numeric NOT NULL
  );
  
  CREATE INDEX "desk_presences_item_idx" ON "desk_presences" USING btree ("item");
  CREATE INDEX "desk_presences_seen_at_idx" ON "desk_presences" USING btree ("seen_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "desk_presences" CASCADE;`)
}
