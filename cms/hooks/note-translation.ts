import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { documentName, noteWritten, translatedIn } from '../words/document-rows';

type Data = Record<string, unknown>;

const isMongolian = ({ context, locale }: PayloadRequest): boolean =>
  context.seeding !== true && (locale === 'mn' || locale === 'all');

/** Notes from which Chinese the Mongolian of a document was made, when it is saved. */
export const noteTranslation: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isMongolian(req)) return doc;
  const all = await req.payload.findByID({
    collection: collection.slug as 'articles',
    id: doc.id,
    locale: 'all',
    draft: true,
    depth: 0,
    overrideAccess: true,
    // Not the request itself: Payload would leave all languages in it.
    req: { transactionID: req.transactionID },
  });
  const pairs = translatedIn(collection.fields, all as unknown as Data);
  await noteWritten(req, documentName(collection.slug, doc.id), pairs);
  return doc;
};
