import {
  type CollectionBeforeChangeHook,
  type Field,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { faultsIn } from '../mongolian/faults';
import { mongolianReference } from '../mongolian/reference';
import { localizedTexts } from '../mongolian/texts';

type Data = Record<string, unknown>;

async function refuseFaults(fields: Field[], doc: Data, req: PayloadRequest, where: object): Promise<void> {
  const texts = localizedTexts(fields, doc);
  if (texts.length === 0) return;
  const errors = faultsIn(texts, await mongolianReference());
  if (errors.length > 0) throw new ValidationError({ ...where, errors, req }, req.t);
}

/** The document as it will be in Mongolian: what is sent when that is the language of the form, else what is kept. */
async function inMongolian(collection: string, data: Data, id: unknown, req: PayloadRequest): Promise<Data> {
  const isSent = req.locale === 'mn' || req.locale === 'all';
  if (id === undefined) return isSent ? data : {};
  const kept = await req.payload.findByID({
    collection: collection as 'articles',
    id: id as number,
    locale: 'mn',
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
  const doc = await inMongolian(collection.slug, data, originalDoc?.id, req);
  await refuseFaults(collection.fields, doc, req, { collection: collection.slug, id: originalDoc?.id });
  return data;
};

/** The same for a global, which has no drafts: every saving of its Mongolian is a publication. */
export const mongolianGlobalGate: GlobalBeforeChangeHook = async ({ global, data, req }) => {
  if (req.context.seeding === true || (req.locale !== 'mn' && req.locale !== 'all')) return data;
  await refuseFaults(global.fields, data, req, { global: global.slug });
  return data;
};
