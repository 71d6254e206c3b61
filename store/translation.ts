import 'server-only';
import { findTranslationStanding } from '@/cms/reader';
import type { UnpassedTranslation } from '@/domain/publication';
import type { Locale } from '@/i18n/locales';
import type { Doc } from './publications';

/** What a Mongolian page has to say of its Mongolian; nothing where a reader passed it, or where there is none. */
export async function translationOf(
  collection: 'articles' | 'decisions' | 'disclosures' | 'pages' | 'units',
  doc: Doc,
  locale: Locale,
  isTranslated: boolean,
): Promise<{ translation?: UnpassedTranslation }> {
  if (locale !== 'mn' || !isTranslated) return {};
  const standing = await findTranslationStanding(collection, doc);
  return standing === 'reviewed' ? {} : { translation: standing };
}
