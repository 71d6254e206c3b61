import { DECISION_TEXTS } from '../../domain/decision/record';

type Doc = Record<string, unknown>;

const isSaid = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text as all languages have it, with one language's new words put in. */
const spoken = (before: unknown, now: unknown, locale: string): unknown =>
  locale === 'all' ? now : { ...(isSaid(before) ? before : {}), [locale]: now };

const group = (doc: Doc, name: string): Doc => (doc[name] ?? {}) as Doc;
const rows = (doc: Doc): Doc[] => (Array.isArray(doc.changes) ? (doc.changes as Doc[]) : []);

/**
 * A decision in all languages as it would be after a save: `stored` holds every language, `data` is what is being saved
 * in one. The database only has the new whole once everything is written, which is too late to refuse kindly.
 */
export function merged(stored: Doc, data: Doc, locale: string): Doc {
  const texts = DECISION_TEXTS.filter((text) => data[text] !== undefined).map((text) => [
    text,
    spoken(stored[text], data[text], locale),
  ]);
  const before = new Map(rows(stored).map((row) => [row.id, row]));
  const changes = rows(data).map((row) => ({
    ...row,
    note: spoken(before.get(row.id)?.note, row.note, locale),
  }));
  const withdrawal = {
    ...group(data, 'withdrawal'),
    reason: spoken(group(stored, 'withdrawal').reason, group(data, 'withdrawal').reason, locale),
  };
  return { ...stored, ...data, ...Object.fromEntries(texts), changes, withdrawal };
}
