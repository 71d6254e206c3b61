import { isPostgres } from './database/kind';
import { postgres } from './database/postgres';
import { sqlite } from './database/sqlite';

/** The database of this installation: PostgreSQL where DATABASE_URL names one, else a SQLite file in DATA_DIR. */
export const database = () => (isPostgres() ? postgres() : sqlite());
