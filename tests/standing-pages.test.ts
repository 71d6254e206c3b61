import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { openPlain } from '@/cms/backup/plain-database';
import { migrateSqlite } from '@/cms/database/sqlite-schema';
import { migrations as onPostgres } from '@/cms/migrations/postgres';
import { migrations as onSqlite } from '@/cms/migrations/sqlite';

// An installation of the time when the reform and the words of the site were globals without drafts; on PostgreSQL
// where there is one (vitest.postgres.config.ts).
const url = process.env.DATABASE_URL;
const isWordless = ({ name }: { name: string }) => name.endsWith('_globals_without_words');

type Installation = {
  migrate: (from: number, to: number) => Promise<void>;
  run: (sql: string) => Promise<void>;
  ask: (sql: string) => Promise<unknown[][]>;
  last: number;
  before: number;
};

const folder = mkdtempSync(path.join(tmpdir(), 'standing-pages-'));
const client = url ? new pg.Client({ connectionString: url }) : null;
afterAll(async () => {
  await client?.end();
  rmSync(folder, { recursive: true });
});

function ofSqlite(name: string): Installation {
  const file = path.join(folder, name);
  const on = async <T>(act: (database: ReturnType<typeof openPlain>) => T): Promise<T> => {
    const database = openPlain(file);
    try {
      return act(database);
    } finally {
      database.close();
    }
  };
  return {
    migrate: (_, to) => migrateSqlite(file, to),
    run: (sql) => on((database) => database.run(sql)),
    ask: (sql) => on((database) => database.ask(sql).map((row) => Object.values(row))),
    last: onSqlite.length,
    before: onSqlite.findIndex(isWordless),
  };
}

async function ofPostgres(): Promise<Installation> {
  if (!client) throw new Error('No PostgreSQL.');
  await client.connect();
  const db = drizzle(client);
  return {
    migrate: async (from, to) => {
      for (const { up } of onPostgres.slice(from, to)) await up({ db } as never);
    },
    run: async (sql) => void (await client.query(sql)),
    ask: async (text) => (await client.query({ text, rowMode: 'array' })).rows,
    last: onPostgres.length,
    before: onPostgres.findIndex(isWordless),
  };
}

const prose = (text: string) => JSON.stringify({ root: { children: [{ text, type: 'paragraph' }] } });

const WORDS = `
  INSERT INTO settings (id, quick_exit, telephone, is_sample, look_minutes) VALUES (1, 'https://e.example/', '0475-1', TRUE, 25);
  INSERT INTO settings_locales (account_name, description, sponsor, about, _locale, _parent_id)
    VALUES ('奈曼警务公开', '一句', '旗公安局', '${prose('关于')}', 'zh', 1),
           ('ᠨᠠᠶᠢᠮᠠᠨ', 'ᠨᠢᠭᠡ', 'ᠬᠣᠰᠢᠭᠤ', NULL, 'mn', 1);
  INSERT INTO settings_menus (_order, _parent_id, id) VALUES (1, 1, 'menu');
  INSERT INTO settings_menus_locales (label, _locale, _parent_id) VALUES ('看公开', 'zh', 'menu');
  INSERT INTO settings_menus_entries (_order, _parent_id, id, path) VALUES (1, 'menu', 'entry', '/news');
  INSERT INTO settings_menus_entries_locales (label, _locale, _parent_id) VALUES ('新闻', 'zh', 'entry');
  INSERT INTO settings_telephones (_order, _parent_id, id, number) VALUES (1, 1, 'tel', '110');
  INSERT INTO settings_telephones_locales (name, purpose, _locale, _parent_id) VALUES ('报警', '有危险', 'zh', 'tel');
  INSERT INTO settings_supervisors (_order, _parent_id, id, complaint, telephone) VALUES (1, 1, 'sup', 'conduct', '0475-2');
  INSERT INTO settings_supervisors_locales (name, _locale, _parent_id) VALUES ('督察', 'zh', 'sup');
  INSERT INTO reform (id, is_sample) VALUES (1, FALSE);
  INSERT INTO reform_locales (introduction, _locale, _parent_id) VALUES ('${prose('引言')}', 'zh', 1);
  INSERT INTO reform_figures (_order, _parent_id, id, before_value, after_value) VALUES (1, 1, 'fig', 19, 9);
  INSERT INTO reform_figures_locales (label, unit, as_reported, _locale, _parent_id) VALUES ('机构', '个', '报道', 'zh', 'fig');
  INSERT INTO statistics (id, key, section, month, revision, as_of, figures, digest, remark) VALUES
    (7, 'a', 'cases', '2026-09', 0, '2026-10-01', '{}', 'x', '旧说明'),
    (8, 'b', 'cases', '2026-09', 1, '2026-10-20', '{}', 'y', '新说明'),
    (9, 'c', 'cases', '2026-10', 0, '2026-11-01', '{}', 'z', '');
`;

const asText = (body: unknown) => (typeof body === 'object' && body !== null ? JSON.stringify(body) : body);

it('what the globals said stands on in pages after an upgrade, word for word, and their rules stay', async () => {
  const one = url ? await ofPostgres() : ofSqlite('naiman.db');
  await one.migrate(0, one.before);
  await one.run(WORDS);
  await one.migrate(one.before, one.last);
  const pages = await one.ask('SELECT slug, _status, is_sample FROM pages ORDER BY id');
  expect(pages.map(([slug, status, isSample]) => [slug, status, Boolean(isSample)])).toEqual([
    ['about', 'published', true],
    ['reform', 'published', false],
    ['statistics', 'published', false],
    ['frame', 'published', true],
  ]);
  const said = await one.ask(
    `SELECT slug, _locale, account_name, body FROM pages_locales JOIN pages ON pages.id = _parent_id
     ORDER BY pages.id, CASE WHEN account_name LIKE '奈曼%' THEN 0 ELSE 1 END`,
  );
  expect(said.map((row) => row.map(asText))).toEqual([
    ['about', 'zh', null, prose('关于')],
    ['reform', 'zh', null, prose('引言')],
    ['frame', 'zh', '奈曼警务公开', null],
    ['frame', 'mn', 'ᠨᠠᠶᠢᠮᠠᠨ', null],
  ]);
  const plain = "SELECT quick_exit, telephone FROM pages WHERE slug = 'frame'";
  expect(await one.ask(plain)).toEqual([['https://e.example/', '0475-1']]);
  for (const [list, words] of [
    ['menus', 'label'],
    ['menus_entries', 'label'],
    ['telephones', 'name'],
    ['supervisors', 'name'],
    ['figures', 'label'],
    ['remarks', 'text'],
  ])
    expect(
      await one.ask(
        `SELECT ${words} FROM pages_${list} one JOIN pages_${list}_locales said ON said._parent_id = one.id`,
      ),
      list,
    ).toHaveLength(1);
  expect(
    await one.ask(
      'SELECT month, text FROM pages_remarks r JOIN pages_remarks_locales l ON l._parent_id = r.id',
    ),
  ).toEqual([['2026-09', '新说明']]);
  expect((await one.ask('SELECT look_minutes FROM settings')).map(([minutes]) => Number(minutes))).toEqual([
    25,
  ]);
});

it.skipIf(url)('an installation that had said nothing gets no page', async () => {
  const one = ofSqlite('empty.db');
  await one.migrate(0, one.last);
  expect(await one.ask('SELECT 1 FROM pages')).toEqual([]);
});
