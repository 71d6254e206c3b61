import { type CollectionBeforeChangeHook, type Field, type PayloadRequest, ValidationError } from 'payload';
import type { Locale } from '../../i18n/locales';
import { cyrillicIn, faultsIn, KEPT_IN_FORM } from '../mongolian/faults';
import { mongolianReference } from '../mongolian/reference';
import { allTexts, type FieldText, localizedTexts } from '../mongolian/texts';

type Data = Record<string, unknown>;
/** A document in each language that is looked at. */
type Languages = Partial<Record<Locale, Data>>;

const isWithdrawn = (doc: Data | undefined): boolean =>
  Boolean((doc?.withdrawal as { at?: unknown } | null | undefined)?.at);

async function refuseFaults(
  fields: Field[],
  { zh, mn }: Languages,
  req: PayloadRequest,
  where: object,
  kept?: string,
): Promise<void> {
  // A withdrawal waits for no letter of what it takes away; what it says itself is checked.
  const isOnlyReason = isWithdrawn(zh) || isWithdrawn(mn);
  const isRead = ({ path }: FieldText) => !isOnlyReason || path.startsWith('withdrawal.');
  const texts = (mn ? localizedTexts(fields, mn) : []).filter(isRead);
  const errors = [
    ...(texts.length > 0 ? faultsIn(texts, await mongolianReference(), kept) : []),
    ...(zh ? cyrillicIn(allTexts(fields, zh, 'zh').filter(isRead), kept) : []),
  ];
  if (errors.length > 0) throw new ValidationError({ ...where, errors, req }, req.t);
}

/** The document as it will be in a language: what is sent when that is the language of the form, else what is kept. */
async function inLanguage(
  locale: Locale,
  collection: string,
  data: Data,
  id: unknown,
  req: PayloadRequest,
): Promise<Data> {
  const isSent = req.locale === locale || req.locale === 'all';
  if (id === undefined) return isSent ? data : {};
  const kept = await req.payload.findByID({
    collection: collection as 'articles',
    id: id as number,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    // What is checked is the text itself, whoever asks for its publication.
    overrideAccess: true,
    // Not the request itself: Payload would leave it in this language, and the save that goes on would write there.
    req: { transactionID: req.transactionID },
  });
  return isSent ? { ...kept, ...data } : (kept as unknown as Data);
}

/**
 * Mongolian with mechanical errors is not published, in whichever language the form stands: what is published is the
 * document in all its languages. A draft may hold anything. Sample content is checked by its own tests.
 */
export const mongolianGate: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (req.context.seeding === true || data._status !== 'published') return data;
  const read = (locale: Locale) => inLanguage(locale, collection.slug, data, originalDoc?.id, req);
  const languages = { zh: await read('zh'), mn: await read('mn') };
  await refuseFaults(collection.fields, languages, req, { collection: collection.slug, id: originalDoc?.id });
  return data;
};

/** What was sent, in the language of the form. */
const sent = (data: Data, { locale }: PayloadRequest): Languages => ({
  ...(locale !== 'mn' && { zh: data }),
  ...((locale === 'mn' || locale === 'all') && { mn: data }),
});

/** The same for a collection without drafts: every saving is a publication. */
export const mongolianSaveGate: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (req.context.seeding === true) return data;
  const where = { collection: collection.slug, id: originalDoc?.id };
  await refuseFaults(collection.fields, sent(data, req), req, where, KEPT_IN_FORM);
  return data;
};
