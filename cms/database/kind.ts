/** A connection to PostgreSQL, `postgres://…` (libpq's URI form), or null for the embedded SQLite file. */
export function databaseUrl(): string | null {
  const url = process.env.DATABASE_URL;
  if (!url) return null;
  if (!/^postgres(?:ql)?:\/\//.test(url))
    throw new Error('DATABASE_URL 应以 postgres:// 开头；使用内置的 SQLite 时请不要设置它。');
  return url;
}

export const isPostgres = (): boolean => databaseUrl() !== null;
