import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openPlain } from '@/cms/backup/plain-database';
import { migrateSqlite } from '@/cms/database/sqlite-schema';
import { migrations } from '@/cms/migrations/sqlite';

// An installation of the time when the reform and the words of the site were globals without drafts.
const folder = mkdtempSync(path.join(tmpdir(), 'standing-pages-'));
const file = path.join(folder, 'naiman.db');
afterAll(() => rmSync(folder, { recursive: true }));

const BEFORE = migrations.findIndex(({ name }) => name.endsWith('_globals_without_words'));
const prose = (text: string) => JSON.stringify({ root: { children: [{ type: 'paragraph', text }] } });

const WORDS = `
  INSERT INTO settings (id, quick_exit, telephone, is_sample, look_minutes) VALUES (1, 'https://e.example/', '0475-1', 1, 25);
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
  INSERT INTO reform (id, is_sample) VALUES (1, 0);
  INSERT INTO reform_locales (introduction, _locale, _parent_id) VALUES ('${prose('引言')}', 'zh', 1);
  INSERT INTO reform_figures (_order, _parent_id, id, before_value, after_value) VALUES (1, 1, 'fig', 19, 9);
  INSERT INTO reform_figures_locales (label, unit, as_reported, _locale, _parent_id) VALUES ('机构', '个', '报道', 'zh', 'fig');
`;

it('what the globals said stands on in pages after an upgrade, word for word, and their rules stay', async () => {
  await migrateSqlite(file, BEFORE);
  const before = openPlain(file);
  before.run(WORDS);
  before.close();
  await migrateSqlite(file);
  const after = openPlain(file);
  const rows = (sql: string) => after.ask(sql).map((row) => Object.values(row));
  expect(rows('SELECT slug, _status, is_sample FROM pages ORDER BY id')).toEqual([
    ['about', 'published', 1],
    ['reform', 'published', 0],
    ['frame', 'published', 1],
  ]);
  const said = `SELECT slug, _locale, account_name, body FROM pages_locales JOIN pages ON pages.id = _parent_id ORDER BY pages.id, _locale DESC`;
  expect(rows(said)).toEqual([
    ['about', 'zh', null, prose('关于')],
    ['reform', 'zh', null, prose('引言')],
    ['frame', 'zh', '奈曼警务公开', null],
    ['frame', 'mn', 'ᠨᠠᠶᠢᠮᠠᠨ', null],
  ]);
  expect(rows("SELECT quick_exit, telephone FROM pages WHERE slug = 'frame'")).toEqual([
    ['https://e.example/', '0475-1'],
  ]);
  for (const [list, words] of [
    ['menus', 'label'],
    ['menus_entries', 'label'],
    ['telephones', 'name'],
    ['supervisors', 'name'],
    ['figures', 'label'],
  ])
    expect(
      rows(
        `SELECT ${words} FROM pages_${list} one JOIN pages_${list}_locales said ON said._parent_id = one.id`,
      ),
      list,
    ).toHaveLength(1);
  expect(rows('SELECT look_minutes FROM settings')).toEqual([[25]]);
  expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  after.close();
});

it('an installation that had said nothing gets no page', async () => {
  const other = path.join(folder, 'empty.db');
  await migrateSqlite(other);
  const database = openPlain(other);
  expect(database.ask('SELECT 1 FROM pages')).toEqual([]);
  database.close();
});
