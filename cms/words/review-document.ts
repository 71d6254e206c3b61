import {
  addDataAndFileToRequest,
  type CollectionSlug,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import { notePassed, translatedIn } from './document-rows';
import type { Pair } from './document-words';
import { COLLECTIONS, digestOfPairs, mayRead } from './documents';
import { answer, refuse } from './guard';

type Data = Record<string, unknown>;

/** The Mongolian of a document as its newest text has it; null where there is no such document for this person. */
async function pairsOf(req: PayloadRequest, document: string): Promise<Pair[] | null> {
  const [slug = '', id] = document.split('/');
  const how = { locale: 'all', depth: 0, req: { transactionID: req.transactionID } } as const;
  const collection = COLLECTIONS.find((one) => one === slug);
  if (!collection || !id || !/^\d+$/.test(id) || !mayRead(req, collection)) return null;
  const asked = { ...how, collection: collection as CollectionSlug, id: Number(id), draft: true };
  const doc = await req.payload.findByID({ ...asked, disableErrors: true });
  return doc && translatedIn(req.payload.collections[collection].config.fields, doc as unknown as Data);
}

/**
 * POST /documents/review {document, digest} — notes that the Mongolian of a document was passed as it stands beside its
 * Chinese. `digest` is that of the list: 409 when either language has changed since.
 */
export async function reviewDocument(req: PayloadRequest): Promise<Response> {
  await addDataAndFileToRequest(req);
  const { document, digest } = (req.data ?? {}) as { document?: unknown; digest?: unknown };
  if (typeof document !== 'string' || typeof digest !== 'string')
    return refuse(400, '请求不完整，没有标记。');
  const isOwn = await initTransaction(req);
  const end = async (refusal: Response) => {
    if (isOwn) await killTransaction(req);
    return refusal;
  };
  try {
    const pairs = await pairsOf(req, document);
    if (!pairs) return await end(refuse(404, '没有这份文章，或者您不能看它。没有标记。'));
    if (pairs.length === 0) return await end(refuse(409, '这份还没有蒙古文，没有标记。'));
    if (digestOfPairs(pairs) !== digest)
      return await end(refuse(409, '这份刚刚有人改过，没有标记。请刷新清单，看过现在的文字再标。'));
    await notePassed(req, document, pairs);
    if (isOwn) await commitTransaction(req);
    return answer({ passed: pairs.length });
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
}
