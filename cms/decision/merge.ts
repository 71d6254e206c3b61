import { DECISION_TEXTS } from '../../domain/decision/record';

type Doc = Record<string, unknown>;

const isSaid = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text as all languages have it, with one language's new words put in. */
const spoken = (before: unknown, now: unknown, locale: string): unknown =>
  locale === 'all' ? now : { ...(isSaid(before) ? before : {}), [locale]: now };

const group = (doc: Doc, name: string): Doc => (doc[name] ?? {}) as Doc;
const rows = (doc: Doc, name: string): Doc[] => (Array.isArray(doc[name]) ? (doc[name] as Doc[]) : []);

/** The rows of a list, the words of one language put into each. */
function spokenRows(stored: Doc, data: Doc, name: string, word: string, locale: string): Doc[] {
  const before = new Map(rows(stored, name).map((row) => [row.id, row]));
  return rows(data, name).map((row) => ({
    ...row,
    [word]: spoken(before.get(row.id)?.[word], row[word], locale),
  }));
}

/**
 * A decision in all languages as it would be after a save: `stored` holds every language, `data` is what is being saved
 * in one. The database only has the new whole once everything is written, which is too late to refuse kindly.
 */
export function merged(stored: Doc, data: Doc, locale: string): Doc {
  const texts = DECISION_TEXTS.filter((text) => data[text] !== undefined).map((text) => [
    text,
    spoken(stored[text], data[text], locale),
  ]);
  const changes = spokenRows(stored, data, 'changes', 'note', locale);
  const attachments =
    data.attachments === undefined
      ? stored.attachments
      : spokenRows(stored, data, 'attachments', 'title', locale);
  const withdrawal = {
    ...group(data, 'withdrawal'),
    reason: spoken(group(stored, 'withdrawal').reason, group(data, 'withdrawal').reason, locale),
  };
  return { ...stored, ...data, ...Object.fromEntries(texts), changes, attachments, withdrawal };
}
