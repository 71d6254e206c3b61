import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "record_acts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sequence" numeric NOT NULL,
  	"previous" varchar,
  	"at" varchar NOT NULL,
  	"role" varchar NOT NULL,
  	"account" varchar,
  	"action" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"slug" varchar,
  	"from_state" varchar,
  	"to_state" varchar,
  	"old_digest" varchar,
  	"new_digest" varchar,
  	"leaf" varchar,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "record_leaves" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"entry" numeric NOT NULL,
  	"at" varchar NOT NULL,
  	"folder" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"digest" varchar NOT NULL,
  	"acts" varchar,
  	"hash" varchar NOT NULL
  );
  
  ALTER TABLE "settings" ADD COLUMN "record_months" numeric DEFAULT 12 NOT NULL;
  ALTER TABLE "_settings_v" ADD COLUMN "version_record_months" numeric DEFAULT 12 NOT NULL;
  CREATE UNIQUE INDEX "record_acts_sequence_idx" ON "record_acts" USING btree ("sequence");
  CREATE INDEX "record_acts_at_idx" ON "record_acts" USING btree ("at");
  CREATE UNIQUE INDEX "record_acts_hash_idx" ON "record_acts" USING btree ("hash");
  CREATE INDEX "collection_document_sequence_idx" ON "record_acts" USING btree ("collection","document","sequence");
  CREATE UNIQUE INDEX "record_leaves_entry_idx" ON "record_leaves" USING btree ("entry");
  CREATE INDEX "folder_slug_entry_idx" ON "record_leaves" USING btree ("folder","slug","entry");`)
  // Written by hand: whoever reaches the database, the program included, can only add, and only behind the last row.
  await db.execute(sql`
  CREATE FUNCTION record_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION '%: rows are only added', TG_TABLE_NAME; END $$;
  CREATE FUNCTION record_acts_behind() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE last record;
  BEGIN
    SELECT sequence, hash INTO last FROM record_acts ORDER BY sequence DESC LIMIT 1;
    IF FOUND AND (NEW.sequence <> last.sequence + 1 OR NEW.previous IS DISTINCT FROM last.hash) THEN
      RAISE EXCEPTION 'record_acts: a row goes behind the last one';
    END IF;
    RETURN NEW;
  END $$;
  CREATE FUNCTION record_acts_kept() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.at >= to_char(now() AT TIME ZONE 'UTC' - interval '6 months', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      OR NOT EXISTS (SELECT 1 FROM record_acts WHERE action = 'sweep' AND sequence > OLD.sequence
        AND document::numeric >= OLD.sequence) THEN
      RAISE EXCEPTION 'record_acts: rows are kept for their time';
    END IF;
    RETURN OLD;
  END $$;
  CREATE FUNCTION record_leaves_behind() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.entry <> (SELECT coalesce(max(entry), 0) + 1 FROM record_leaves) THEN
      RAISE EXCEPTION 'record_leaves: a row goes behind the last one';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER record_acts_behind BEFORE INSERT ON record_acts FOR EACH ROW EXECUTE FUNCTION record_acts_behind();
  CREATE TRIGGER record_acts_unchanged BEFORE UPDATE ON record_acts FOR EACH ROW EXECUTE FUNCTION record_only_added();
  CREATE TRIGGER record_acts_kept BEFORE DELETE ON record_acts FOR EACH ROW EXECUTE FUNCTION record_acts_kept();
  CREATE TRIGGER record_acts_whole BEFORE TRUNCATE ON record_acts EXECUTE FUNCTION record_only_added();
  CREATE TRIGGER record_leaves_behind BEFORE INSERT ON record_leaves FOR EACH ROW EXECUTE FUNCTION record_leaves_behind();
  CREATE TRIGGER record_leaves_unchanged BEFORE UPDATE OR DELETE ON record_leaves
    FOR EACH ROW EXECUTE FUNCTION record_only_added();
  CREATE TRIGGER record_leaves_whole BEFORE TRUNCATE ON record_leaves EXECUTE FUNCTION record_only_added();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "record_acts" CASCADE;
  DROP TABLE "record_leaves" CASCADE;
  DROP FUNCTION record_only_added, record_acts_behind, record_acts_kept, record_leaves_behind;
  ALTER TABLE "settings" DROP COLUMN "record_months";
  ALTER TABLE "_settings_v" DROP COLUMN "version_record_months";`)
}
