import 'server-only';
import { findPublished } from '@/cms/reader';
import { UNIT_KINDS, type Unit, type UnitKind } from '@/domain/unit';
import type { Locale } from '@/i18n/locales';
import { holding } from './held';
import { isSaidIn, type Localized } from './localized';
import { type Doc, rows, words } from './publications';
import { translationOf } from './translation';

const kindOf = (doc: Doc): UnitKind => UNIT_KINDS.find((kind) => kind === doc.kind) ?? 'bureau';

export const toUnit = (doc: Doc, locale: Locale): Unit => ({
  slug: String(doc.slug),
  kind: kindOf(doc),
  name: words(doc, 'name', locale),
  formerNames: rows(doc, 'formerNames').map((row) => words(row, 'name', locale)),
  handles: rows(doc, 'handles').map((row) => words(row, 'matter', locale)),
  address: words(doc, 'address', locale),
  telephone: String(doc.telephone),
  hours: words(doc, 'hours', locale),
  isSample: doc.isSample === true,
});

const ALL = { sort: 'order', limit: 500, depth: 0 };

/** All units in the bureau's own order. */
export async function listUnits(locale: Locale): Promise<Unit[]> {
  const { docs } = await findPublished('units', ALL);
  return docs.map((doc) => toUnit(doc, locale));
}

export async function getUnit(locale: Locale, slug: string): Promise<Unit | null> {
  const { docs } = await findPublished('units', { where: { slug: { equals: slug } }, limit: 1, depth: 0 });
  if (!docs[0]) return null;
  const isTranslated = isSaidIn(docs[0].name as Localized, locale);
  return { ...toUnit(docs[0], locale), ...(await translationOf('units', docs[0], locale, isTranslated)) };
}

/** The unit a case extract calls by this Chinese name. */
export async function findUnitByName(locale: Locale, name: string): Promise<Unit | null> {
  const docs = await holding('units', async () => (await findPublished('units', ALL)).docs);
  const doc = docs.find((unit) => words(unit, 'name', 'zh') === name);
  return doc ? toUnit(doc, locale) : null;
}
