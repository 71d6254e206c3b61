import type { Field, PayloadRequest } from 'payload';
import { isLanguageRule, type LanguageRule } from '../../domain/publication-language';
import { hasSampleContent } from '../sample-content';
import { missingIn } from '../words/document-words';
import type { Reach } from './digest';
import type { Reviewed } from './reviewed';
import type { Doc } from './stored';

/** Without these there is no Mongolian page to speak of. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'summary', 'body']);
/** What the 2018 disclosure rule makes the bureau publish. */
const STATUTORY: ReadonlySet<Reviewed> = new Set(['disclosures']);

/** What the legal unit has set; unset, an installation without sample content publishes both together. */
async function statutoryRule({ payload, req }: Reach): Promise<LanguageRule> {
  const settings = await payload.db.findGlobal<{ id: number; statutoryLanguages?: string | null }>({
    slug: 'settings',
    req: { transactionID: req?.transactionID } as PayloadRequest,
  });
  const rule = settings?.statutoryLanguages;
  if (isLanguageRule(rule)) return rule;
  return hasSampleContent() ? 'chinese-first' : 'together';
}

/**
 * Labels of the texts without whose Mongolian this item must not be public; none where Chinese may go first. `doc`: as
 * stored, its languages side by side.
 */
export async function missingLanguages(slug: Reviewed, doc: Doc, reach: Reach): Promise<string[]> {
  const isAsked =
    doc.needsBothLanguages === true || (STATUTORY.has(slug) && (await statutoryRule(reach)) === 'together');
  if (!isAsked) return [];
  const { fields } = reach.payload.collections[slug].config;
  return missingIn(
    fields.filter((field: Field) => 'name' in field && TEXTS.has(field.name ?? '')),
    doc,
  );
}
