/** Names in the list of the desk, as cms/hooks/name-page.ts wrote them when this ran first. */
const NAMES = {
  about: '关于本站',
  privacy: '隐私说明',
  accessibility: '无障碍说明',
  help: '使用帮助',
} as const;

/** A page has its times; a global need not have had them. */
const TIMES =
  'coalesce(updated_at, CURRENT_TIMESTAMP), coalesce(created_at, updated_at, CURRENT_TIMESTAMP)';

const idOf = (slug: string): string => `(SELECT id FROM pages WHERE slug = '${slug}')`;

/** Rows of a list with its words: they keep their own numbers, and belong to the page from now on. */
const list = (from: string, to: string, page: string, columns: string, words: string): string[] => [
  `INSERT INTO pages_${to} (_order, _parent_id, id${columns})
   SELECT _order, ${idOf(page)}, id${columns} FROM ${from}_${to}`,
  `INSERT INTO pages_${to}_locales (${words}, _locale, _parent_id)
   SELECT ${words}, _locale, _parent_id FROM ${from}_${to}_locales`,
];

const siteTexts = Object.entries(NAMES).flatMap(([slug, name]) => [
  `INSERT INTO pages (slug, name, is_sample, updated_at, created_at, _status)
   SELECT '${slug}', '${name}', is_sample, ${TIMES}, 'published' FROM settings
   WHERE EXISTS (SELECT 1 FROM settings_locales WHERE _parent_id = settings.id AND ${slug} IS NOT NULL)`,
  `INSERT INTO pages_locales (body, _locale, _parent_id)
   SELECT ${slug}, _locale, ${idOf(slug)} FROM settings_locales WHERE ${slug} IS NOT NULL`,
]);

const reform = [
  `INSERT INTO pages (slug, name, is_sample, updated_at, created_at, _status)
   SELECT 'reform', '改革专栏', is_sample, ${TIMES}, 'published' FROM reform`,
  `INSERT INTO pages_locales (body, _locale, _parent_id)
   SELECT introduction, _locale, ${idOf('reform')} FROM reform_locales`,
  ...list(
    'reform',
    'figures',
    'reform',
    ', before_value, after_value',
    'label, before_year, after_year, unit, as_reported, note',
  ),
  ...list('reform', 'timeline', 'reform', '', '"when", title, text'),
  ...list('reform', 'directory', 'reform', ', unit_id', 'former, note'),
  ...list('reform', 'meanings', 'reform', ', path', 'title, text'),
];

const PLAIN = 'quick_exit, telephone, icp, police_filing, site_code, error_report, is_sample';
const WORDS = 'account_name, description, share_text, sponsor, organiser, address';

/** How a database is told what PostgreSQL keeps as types of their own, and how it writes a number in 24 figures. */
type Ways = { complaint: string; section: string; rowId: string };

const frame = ({ complaint }: Ways): string[] => [
  `INSERT INTO pages (slug, name, ${PLAIN}, updated_at, created_at, _status)
   SELECT 'frame', '账号、菜单、电话和页脚', ${PLAIN}, ${TIMES}, 'published' FROM settings`,
  `INSERT INTO pages_locales (${WORDS}, _locale, _parent_id)
   SELECT ${WORDS}, _locale, ${idOf('frame')} FROM settings_locales`,
  ...list('settings', 'menus', 'frame', '', 'label'),
  `INSERT INTO pages_menus_entries (_order, _parent_id, id, path)
   SELECT _order, _parent_id, id, path FROM settings_menus_entries`,
  `INSERT INTO pages_menus_entries_locales (label, _locale, _parent_id)
   SELECT label, _locale, _parent_id FROM settings_menus_entries_locales`,
  ...list('settings', 'telephones', 'frame', ', number', 'name, purpose'),
  `INSERT INTO pages_supervisors (_order, _parent_id, id, complaint, telephone)
   SELECT _order, ${idOf('frame')}, id, ${complaint}, telephone FROM settings_supervisors`,
  `INSERT INTO pages_supervisors_locales (name, _locale, _parent_id)
   SELECT name, _locale, _parent_id FROM settings_supervisors_locales`,
];

/** What was remarked on a month, on its newest edition; `rowId`: a row number made of the edition's. */
const remarks = ({ section, rowId }: Ways): string[] => {
  const remarked = `FROM statistics one WHERE remark <> '' AND NOT EXISTS (
    SELECT 1 FROM statistics later WHERE later.remark <> '' AND later.section = one.section
      AND later.month = one.month AND later.revision > one.revision)`;
  return [
    `INSERT INTO pages (slug, name, is_sample, _status)
     SELECT 'statistics', '统计数字的说明', FALSE, 'published' WHERE EXISTS (SELECT 1 ${remarked})`,
    `INSERT INTO pages_remarks (_order, _parent_id, id, section, month)
     SELECT id, ${idOf('statistics')}, ${rowId}, ${section}, month ${remarked}`,
    `INSERT INTO pages_remarks_locales (text, _locale, _parent_id) SELECT remark, 'zh', ${rowId} ${remarked}`,
  ];
};

/**
 * Statements, in their order, that make standing pages of what the two globals, and remarks on figures, said. Nothing is made of a global that
 * was never written. How their Mongolian stands was noted under other names: it is unread again.
 */
export const wordsToPages = (ways: Ways): string[] => [
  ...siteTexts,
  ...reform,
  ...remarks(ways),
  ...frame(ways),
  `DELETE FROM document_translations WHERE document IN ('settings', 'reform')`,
];
