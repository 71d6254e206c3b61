import type { Config } from 'payload';

type Logger = Extract<NonNullable<Config['logger']>, { options: object }>;
type LogMethod = NonNullable<NonNullable<Logger['options']['hooks']>['logMethod']>;

/** What Drizzle puts before statement and values (drizzle-orm/errors.js); both may go over many lines. */
const STATEMENT = /Failed query:[\s\S]*/;
const WITHOUT = 'Failed query (statement and values are left out)';
/** Where a database's error says what it was asked with: Drizzle's, libSQL's and those of node-postgres. */
const TELLING = new Set(['query', 'params', 'parameters', 'sql', 'detail', 'where', 'internalQuery', 'hint']);
const QUOTED = /".*"/gs;

const withoutStatement = (text: string): string => text.replace(STATEMENT, WITHOUT);

const isStatement = (error: Error): boolean => STATEMENT.test(error.message);
/** PostgreSQL quotes the value it could not read. */
const isPostgres = (error: Error): boolean => 'severity' in error;

/**
 * The same kind of error, with message, stack, causes and further properties, as far as they hold nothing that a
 * statement was asked with. `below`: it is the cause of a failed statement.
 */
function bare(error: Error, below = false, seen = new Set<Error>()): Error {
  if (seen.has(error)) return new Error('(told above)');
  seen.add(error);
  const told = below || isPostgres(error) ? error.message.replace(QUOTED, '"…"') : error.message;
  const message = withoutStatement(told);
  // The stack begins with the message; where it does not, nobody knows where its frames begin.
  const stack = error.stack?.includes(error.message)
    ? error.stack.replace(error.message, () => message)
    : undefined;
  const isBelow = below || isStatement(error);
  const inner = (value: unknown): unknown => {
    if (value instanceof Error) return bare(value, isBelow, seen);
    if (Array.isArray(value) && value.some((one) => one instanceof Error)) return value.map(inner);
    return typeof value === 'string' ? withoutStatement(value) : value;
  };
  const kept = Object.entries(error).filter(([name]) => !TELLING.has(name));
  const cause = error.cause === undefined ? {} : { cause: inner(error.cause) };
  return Object.assign(
    Object.create(Object.getPrototypeOf(error)),
    Object.fromEntries(kept.map(([name, value]) => [name, inner(value)])),
    { ...cause, message, stack },
  );
}

/** One argument of a call of the logger: an error, words, or an object with errors and words in it. */
function plain(given: unknown): unknown {
  if (given instanceof Error) return bare(given);
  if (typeof given === 'string') return withoutStatement(given);
  if (Object.prototype.toString.call(given) !== '[object Object]') return given;
  return Object.fromEntries(
    Object.entries(given as object).map(([name, value]) => [
      name,
      value instanceof Error || typeof value === 'string' ? plain(value) : value,
    ]),
  );
}

/**
 * Before pino looks at what it is given: it takes the message of an error as the line's own and appends every cause, so
 * that a serializer of errors alone would come too late.
 */
const logMethod: LogMethod = function (given, write) {
  write.apply(this, given.map(plain) as typeof given);
};

/** The desk's own log, of a level of pino's. What was written, asked for or looked up is not in it. */
export const plainLog = (level: string): Logger => ({ options: { level, hooks: { logMethod } } });
