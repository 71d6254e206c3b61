import type { Field } from 'payload';
import type { Content } from '../../domain/review/canonical';
import { LOCALE_CODES } from '../../i18n/locales';
import { HIDDEN_WHEN_WITHDRAWN } from '../hooks/hide-withdrawn';

type Data = Record<string, unknown>;

/**
 * What no signature is for: the desk's own bookkeeping, the time of first publication, which the desk writes, the
 * withdrawal, which waits for nobody, and until when it stands first on the home page. `id`s of rows are made by Payload and differ between a draft and its publication.
 */
const UNSIGNED: ReadonlySet<string> = new Set([
  '_status',
  'publishedAt',
  'featuredUntil',
  'withdrawal',
  'createdAt',
  'updatedAt',
]);

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null ? (value as Data).id : value);

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);

const PICTURE = 'picture';

/** A rich text as it is stored; a picture in it is named by its id alone, however deep it was read. */
export function richContent(value: unknown): Content {
  if (Array.isArray(value)) return value.map(richContent);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Content;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([name, child]) => [name, name === PICTURE && child ? idOf(child) : richContent(child)]),
  );
}

const instant = (value: unknown): string => {
  const time = new Date(value as string);
  return Number.isNaN(time.getTime()) ? String(value) : time.toISOString();
};

function saidBy(field: Field, value: unknown): Content {
  switch (field.type) {
    case 'date':
      return instant(value);
    case 'number':
      return Number(value);
    case 'upload':
    case 'relationship':
      return Array.isArray(value) ? value.map(idOf) : idOf(value);
    case 'group':
      return contentOf(field.fields, value as Data);
    case 'array':
      return (value as Data[]).map((row) => contentOf(field.fields, row));
    default:
      return richContent(value);
  }
}

const spoken = (field: Field, value: unknown): Content =>
  Object.fromEntries(
    LOCALE_CODES.map((locale): [string, unknown] => [locale, (value as Data | null)?.[locale]])
      .filter(([, words]) => !isNothing(words))
      .map(([locale, words]) => [locale, saidBy(field, words)]),
  );

/** What a document says in all languages (`data` as stored: `{ zh, mn }` side by side), field by field. */
export function contentOf(
  fields: readonly Field[],
  data: Data | null | undefined,
  skips: ReadonlySet<string> = new Set(),
): { [name: string]: Content } {
  const content: { [name: string]: Content } = {};
  for (const field of fields) {
    if (!('name' in field) || !field.name) {
      if (field.type === 'tabs')
        for (const tab of field.tabs) Object.assign(content, contentOf(tab.fields, data, skips));
      if ('fields' in field) Object.assign(content, contentOf(field.fields, data, skips));
      continue;
    }
    const value = data?.[field.name];
    if (field.type === 'ui' || field.name === 'id' || skips.has(field.name) || isNothing(value)) continue;
    const said = 'localized' in field && field.localized ? spoken(field, value) : saidBy(field, value);
    if (!isNothing(said)) content[field.name] = said;
  }
  return content;
}

/** Everything of an item that signatures are for; of a withdrawn one, what is left of it to read. */
export const signedContent = (fields: readonly Field[], doc: Data): { [name: string]: Content } => {
  const isWithdrawn = Boolean((doc.withdrawal as { at?: unknown } | null | undefined)?.at);
  return contentOf(fields, doc, isWithdrawn ? new Set([...UNSIGNED, ...HIDDEN_WHEN_WITHDRAWN]) : UNSIGNED);
};

/** Ids of the pictures of a content. */
export function picturesIn(fields: readonly Field[], content: { [name: string]: Content }): string[] {
  const found = new Set<string>();
  const walk = (value: Content): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      if (name === PICTURE && typeof child === 'string') found.add(child);
      else walk(child as Content);
    }
  };
  walk(content);
  for (const field of fields)
    if (field.type === 'upload' && typeof content[field.name] === 'string')
      found.add(content[field.name] as string);
  return [...found].sort();
}
