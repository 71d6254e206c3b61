import { canonical } from './canonical';
import { sha256 } from './hash';
import type { RecordedFolder } from './leaf';
import { plainProse } from './prose';

/** A document as it is stored: localized fields hold a value a language. */
export type StoredDoc = Readonly<Record<string, unknown>>;

const asDoc = (value: unknown): StoredDoc =>
  value !== null && typeof value === 'object' ? (value as StoredDoc) : {};
const rowsOf = (value: unknown): StoredDoc[] => (Array.isArray(value) ? value.map(asDoc) : []);

/** Databases write one instant in different ways. */
const instant = (value: unknown): string | null => {
  const time = value ? new Date(value as string) : null;
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
};

const plain = (value: unknown): unknown => (value === '' ? null : value);

/** The same words in each language that has some; null where none has. */
function inLanguages(value: unknown, of: (one: unknown) => unknown = plain): StoredDoc | null {
  const said = Object.entries(asDoc(value)).flatMap(([locale, one]) => {
    const words = of(one);
    return words === null || words === undefined ? [] : [[locale, words] as const];
  });
  return said.length > 0 ? Object.fromEntries(said) : null;
}

const words = (doc: StoredDoc, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, inLanguages(doc[name])]));
const facts = (doc: StoredDoc, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, plain(doc[name])]));
const wordRows = (value: unknown, name: string) => rowsOf(value).map((row) => inLanguages(row[name]));

const changes = (doc: StoredDoc) =>
  rowsOf(doc.changes)
    .map((row) => ({ at: instant(row.at), note: inLanguages(row.note) }))
    .sort((one, other) => String(one.at).localeCompare(String(other.at)));

export const isWithdrawn = (doc: StoredDoc): boolean => Boolean(asDoc(doc.withdrawal).at);

const withdrawal = (doc: StoredDoc) => {
  const { at, reason } = asDoc(doc.withdrawal);
  return at ? { at: instant(at), reason: inLanguages(reason) } : null;
};

/** A picture or unit is named by its number at the desk, whether or not it came along. */
const numberOf = (value: unknown) => asDoc(value).id ?? value ?? null;

/** Files are named by their bytes; nothing is said where there are none, as before there could be any. */
const attachments = (doc: StoredDoc) => {
  const named = rowsOf(doc.attachments).map((row) => ({
    title: inLanguages(row.title),
    sha256: plain(row.digest) ?? null,
  }));
  return named.length > 0 ? { attachments: named } : {};
};

const body = (doc: StoredDoc) => inLanguages(doc.body, plainProse);

const marks = (doc: StoredDoc) => ({
  slug: doc.slug,
  sample: doc.isSample === true,
  publishedAt: instant(doc.publishedAt),
  changes: changes(doc),
  withdrawal: withdrawal(doc),
});

const side = (value: unknown) => ({ ...facts(asDoc(value), ['value']), ...words(asDoc(value), ['year']) });
const rowsSaying =
  (names: readonly string[], more: readonly string[] = []) =>
  (value: unknown) =>
    rowsOf(value).map((row) => ({ ...words(row, names), ...facts(row, more) }));

const FRAME_WORDS = ['accountName', 'description', 'shareText', 'sponsor', 'organiser', 'address'] as const;
const FRAME_FACTS = ['quickExit', 'telephone', 'icp', 'policeFiling', 'siteCode', 'errorReport'] as const;

/** What a standing page says, by which of them it is. */
function saidByPage(doc: StoredDoc): object {
  if (doc.slug === 'frame')
    return {
      ...words(doc, FRAME_WORDS),
      ...facts(doc, FRAME_FACTS),
      menus: rowsOf(doc.menus).map((menu) => ({
        label: inLanguages(menu.label),
        entries: rowsSaying(['label'], ['path'])(menu.entries),
      })),
      telephones: rowsSaying(['name', 'purpose'], ['number'])(doc.telephones),
      supervisors: rowsSaying(['name'], ['complaint', 'telephone'])(doc.supervisors),
    };
  if (doc.slug === 'statistics') return { remarks: rowsSaying(['text'], ['section', 'month'])(doc.remarks) };
  if (doc.slug !== 'reform') return { body: body(doc) };
  return {
    body: body(doc),
    figures: rowsOf(doc.figures).map((row) => ({
      ...words(row, ['label', 'unit', 'asReported', 'note']),
      before: side(row.before),
      after: side(row.after),
    })),
    timeline: rowsSaying(['when', 'title', 'text'])(doc.timeline),
    directory: rowsOf(doc.directory).map((row) => ({
      ...words(row, ['former', 'note']),
      unit: numberOf(row.unit),
    })),
    meanings: rowsSaying(['title', 'text'], ['path'])(doc.meanings),
  };
}

/** What stays to be read of each kind once it is closed, and what can be read besides while it is not. */
type Reading = { always: (doc: StoredDoc) => object; whileOpen: (doc: StoredDoc) => object };

const READINGS: Record<RecordedFolder, Reading> = {
  news: {
    always: (doc) => ({
      ...marks(doc),
      ...words(doc, ['title', 'source', 'place']),
      ...facts(doc, ['topic']),
      credits: words(asDoc(doc.credits), ['supervisor', 'reviewer', 'editor']),
    }),
    whileOpen: (doc) => ({
      ...words(doc, ['summary']),
      cover: numberOf(doc.cover),
      body: body(doc),
      ...attachments(doc),
    }),
  },
  disclosures: {
    always: (doc) => ({
      ...marks(doc),
      ...words(doc, ['title', 'publisher']),
      ...facts(doc, ['kind', 'documentNumber']),
      formedOn: instant(doc.formedOn),
      legalBasis: wordRows(doc.legalBasis, 'name'),
    }),
    whileOpen: (doc) => ({ ...words(doc, ['summary']), body: body(doc), ...attachments(doc) }),
  },
  decisions: {
    always: (doc) => ({
      ...marks(doc),
      changes: [],
      ...words(doc, ['organ']),
      ...facts(doc, ['documentNumber', 'kind', 'nature', 'partyType', 'madeOn']),
    }),
    whileOpen: (doc) => ({
      ...words(doc, ['title', 'party', 'facts', 'basis', 'content', 'significance']),
      changes: changes(doc),
      ...attachments(doc),
    }),
  },
  units: {
    always: (doc) => ({
      slug: doc.slug,
      sample: doc.isSample === true,
      ...words(doc, ['name', 'address', 'hours']),
      ...facts(doc, ['kind', 'telephone', 'order']),
      formerNames: wordRows(doc.formerNames, 'name'),
      handles: wordRows(doc.handles, 'matter'),
    }),
    whileOpen: () => ({}),
  },
  pages: {
    always: (doc) => ({ slug: doc.slug, sample: doc.isSample === true, ...saidByPage(doc) }),
    whileOpen: () => ({}),
  },
};

/**
 * What the public can read of a stored document, both languages, as one text. `isClosed`: its time is over, and of it
 * is read what stays to be read of a withdrawn one.
 */
export function publicText(folder: RecordedFolder, doc: StoredDoc, isClosed = false): string {
  const { always, whileOpen } = READINGS[folder];
  const isOpen = !isClosed && !isWithdrawn(doc);
  return canonical({ folder, ...always(doc), ...(isOpen && whileOpen(doc)) });
}

export const digestOfText = (folder: RecordedFolder, doc: StoredDoc, isClosed = false): string =>
  sha256(publicText(folder, doc, isClosed));
