import type { Payload } from 'payload';
import type { PlainDatabase } from '../../cms/backup/plain-database';

/** What is being verified. */
export type Place = {
  /** A data folder with its file, one whose database is a PostgreSQL, or a backup. */
  kind: 'data' | 'postgres' | 'backup';
  folder: string;
  /** The database itself, or of a backup or a PostgreSQL a copy of it. */
  database: PlainDatabase;
  /** Where the database can be opened by the desk, which may upgrade a copy; null where that would change it. */
  desk: (() => Promise<Payload>) | null;
};

/** `fault`: something is not as it has to be. `note`: worth knowing, and no reason to fail. */
export type Finding = { level: 'fault' | 'note'; place: string; reason: string };

/** One thing to verify. A new check is a new file in checks/ and a line in its index. */
export type Check = {
  /** As the operator reads it. */
  name: string;
  /** Where it says something; everywhere unless told. */
  only?: readonly Place['kind'][];
  run: (place: Place) => Promise<Finding[]> | Finding[];
};

export const fault = (place: string, reason: string): Finding => ({ level: 'fault', place, reason });
export const note = (place: string, reason: string): Finding => ({ level: 'note', place, reason });
