import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`record_acts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`previous\` text,
  	\`at\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`account\` text,
  	\`action\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`slug\` text,
  	\`from_state\` text,
  	\`to_state\` text,
  	\`old_digest\` text,
  	\`new_digest\` text,
  	\`leaf\` text,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`record_acts_sequence_idx\` ON \`record_acts\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`record_acts_at_idx\` ON \`record_acts\` (\`at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`record_acts_hash_idx\` ON \`record_acts\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`collection_document_sequence_idx\` ON \`record_acts\` (\`collection\`,\`document\`,\`sequence\`);`)
  await db.run(sql`CREATE TABLE \`record_leaves\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`entry\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`folder\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`acts\` text,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`record_leaves_entry_idx\` ON \`record_leaves\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`folder_slug_entry_idx\` ON \`record_leaves\` (\`folder\`,\`slug\`,\`entry\`);`)
  await db.run(sql`ALTER TABLE \`settings\` ADD \`record_months\` numeric DEFAULT 12 NOT NULL;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` ADD \`version_record_months\` numeric DEFAULT 12 NOT NULL;`)
  // Written by hand: whoever reaches the database, the program included, can only add, and only behind the last row.
  await db.run(sql`CREATE TRIGGER record_acts_behind BEFORE INSERT ON record_acts
    WHEN EXISTS (SELECT 1 FROM record_acts WHERE id = NEW.id)
      OR NEW.sequence <> (SELECT max(sequence) + 1 FROM record_acts)
      OR NEW.previous IS NOT (SELECT hash FROM record_acts ORDER BY sequence DESC LIMIT 1)
        AND EXISTS (SELECT 1 FROM record_acts)
    BEGIN SELECT RAISE(ABORT, 'record_acts: a row goes behind the last one'); END;`)
  await db.run(sql`CREATE TRIGGER record_acts_unchanged BEFORE UPDATE ON record_acts
    BEGIN SELECT RAISE(ABORT, 'record_acts: rows are only added'); END;`)
  await db.run(sql`CREATE TRIGGER record_acts_kept BEFORE DELETE ON record_acts
    WHEN OLD.at >= strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-6 months') OR NOT EXISTS (
      SELECT 1 FROM record_acts WHERE action = 'sweep' AND sequence > OLD.sequence
        AND CAST(document AS INTEGER) >= OLD.sequence)
    BEGIN SELECT RAISE(ABORT, 'record_acts: rows are kept for their time'); END;`)
  await db.run(sql`CREATE TRIGGER record_leaves_behind BEFORE INSERT ON record_leaves
    WHEN EXISTS (SELECT 1 FROM record_leaves WHERE id = NEW.id)
      OR NEW.entry <> (SELECT coalesce(max(entry), 0) + 1 FROM record_leaves)
    BEGIN SELECT RAISE(ABORT, 'record_leaves: a row goes behind the last one'); END;`)
  await db.run(sql`CREATE TRIGGER record_leaves_unchanged BEFORE UPDATE ON record_leaves
    BEGIN SELECT RAISE(ABORT, 'record_leaves: rows are only added'); END;`)
  await db.run(sql`CREATE TRIGGER record_leaves_kept BEFORE DELETE ON record_leaves
    BEGIN SELECT RAISE(ABORT, 'record_leaves: rows are only added'); END;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`record_acts\`;`)
  await db.run(sql`DROP TABLE \`record_leaves\`;`)
  await db.run(sql`ALTER TABLE \`settings\` DROP COLUMN \`record_months\`;`)
  await db.run(sql`ALTER TABLE \`_settings_v\` DROP COLUMN \`version_record_months\`;`)
}
