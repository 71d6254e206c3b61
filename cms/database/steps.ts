import { isPostgres } from './kind';

/** The migrations of the database this process has; for tests, which open the desk without its production mode. */
export const stepsHere = async () =>
  (isPostgres() ? await import('../migrations/postgres') : await import('../migrations/sqlite')).migrations;
