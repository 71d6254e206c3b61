import { DrizzleQueryError } from '@payloadcms/db-sqlite/drizzle';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainLog } from './plain-log';
import { article, type Desk, openDesk } from './review/desk.fixture';

const SECRET = '未发布的稿子';

/** What pino writes of what `log` is called with. */
function written(options: object, ...given: unknown[]): string {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const logger = pino({ ...options, level: 'error' }, { write });
  (logger.error as (...all: unknown[]) => void).apply(logger, given);
  return lines.join('');
}
const { options } = plainLog('error');

/** As Drizzle throws it; the value looks like the frames of a stack. */
const failed = (cause: Error = new Error('SQLITE_BUSY: database is locked')) =>
  new DrizzleQueryError(`update x set a = '${SECRET}'`, [`\n    at ${SECRET} (a.js:1:1)\n${SECRET}`], cause);
const postgres = (more: object = {}) =>
  Object.assign(new Error(`invalid input syntax for type integer: "${SECRET} "二""`), {
    ...{ severity: 'ERROR', code: '22P02', detail: `Key (title)=(${SECRET}) exists.`, ...more },
  });

describe('the values of a statement do not come into the log', () => {
  it.each<[string, () => unknown[]]>([
    ['an error alone', () => [failed()]],
    ['an error and words', () => [{ err: failed(), msg: 'It failed' }]],
    ['an error by another name', () => [{ error: failed() }]],
    ['a cause', () => [{ err: new Error('Not saved', { cause: failed() }) }]],
    ['the cause of a cause', () => [new Error('a', { cause: new Error('b', { cause: failed() }) })]],
    ['several errors', () => [new AggregateError([failed()], 'All failed')]],
    ['a property of an error', () => [Object.assign(new Error('a'), { inner: failed() })]],
    ['its message in other words', () => [{ msg: `Error: ${failed().message}` }]],
    ['its message alone', () => [failed().message]],
    ['its message after an object', () => [{ a: 1 }, failed().message]],
    ['its message in an error', () => [new Error(`Not saved: ${failed().message}`)]],
    ['PostgreSQL’s own', () => [failed(postgres() as Error)]],
    ['PostgreSQL’s own, alone', () => [{ err: postgres() }]],
    ['a message that was changed later', () => [Object.assign(failed(), { message: 'Not saved' })]],
  ])('%s', (_, given) => {
    expect(written({}, ...given()), 'without it').toContain(SECRET);
    expect(written(options, ...given())).not.toContain(SECRET);
    expect(written(options, ...given())).not.toContain('params');
  });

  it('nor does an error that is its own cause hold the log up', () => {
    const error = failed();
    error.cause = error;
    expect(written(options, error)).not.toContain(SECRET);
  });
});

it('what an operator needs stays: kind, code, cause, frames, and every other error as it is', () => {
  const told = JSON.parse(written(options, { err: failed(), msg: 'It failed' }));
  expect(told).toMatchObject({ msg: 'It failed', err: { type: 'DrizzleQueryError' } });
  expect(told.err.message).toBe(
    'Failed query (statement and values are left out): SQLITE_BUSY: database is locked',
  );
  expect(told.err.stack).toMatch(/\n {4}at failed \(.*plain-log\.test\.ts/);
  const unique = postgres({ constraint: 'articles_slug_idx' });
  expect(written(options, failed(unique as Error))).toContain('invalid input syntax for type integer');
  const other = () => Object.assign(new TypeError('x is not "y"'), { data: { a: 1 } });
  const [error] = [other()];
  const plainly = (line: string) => ({ ...JSON.parse(line), time: 0 });
  expect(plainly(written(options, error, '%s', 'words'))).toEqual(plainly(written({}, error, '%s', 'words')));
});

describe('the desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('plain-log');
  }, 180_000);
  afterAll(() => desk.close());

  it('logs a statement that its own database refused without what was to be written', async () => {
    const data = { ...article(SECRET), topic: { not: 'a word' } };
    const error = await desk.payload.db.create({ collection: 'articles', data: data as never }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    const { logger } = desk.payload.config as { logger?: { options?: object } };
    expect(written({}, error)).toContain(SECRET);
    expect(written(logger?.options ?? {}, error)).not.toContain(SECRET);
  });
});
