/**
 * What went wrong, in a word for the log: SQLITE_FULL, EIO, DATABASE_GONE … The errors of the database carry the
 * statement with its values (a case number, a digest) and must not be written there as they are.
 */
export function faultName(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === 'string') return code;
  }
  return error instanceof Error ? error.name : 'unknown';
}

/** The sentence at the bottom of an error: what wraps it is a statement of SQL. For the operator's terminal only. */
export function rootMessage(error: unknown): string {
  let at = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  return at instanceof Error ? at.message : String(at);
}
