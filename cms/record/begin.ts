import type { Payload } from 'payload';
import type { StoredDoc } from '../../domain/record/content';
import { digestOfText } from '../../domain/record/content';
import type { RecordedFolder } from '../../domain/record/leaf';
import { append } from './append';
import { LAST_LEAF_OF } from './columns';
import { publicDocs } from './documents';
import type { Open } from './door';
import { actorOf } from './entry';
import { type Ask, askWithin } from './statement';
import { COLLECTIONS, digestOf, stateOf } from './states';
import { within } from './within';

async function enter(ask: Ask, folder: RecordedFolder, doc: StoredDoc): Promise<boolean> {
  const slug = String(doc.slug);
  const [last] = await ask(LAST_LEAF_OF, [folder, slug]);
  if (last) return false;
  const collection = COLLECTIONS[folder];
  const state = stateOf(collection, doc);
  await append(ask, {
    act: {
      ...actorOf(null),
      action: 'begin',
      collection,
      document: String(doc.id),
      slug,
      fromState: state,
      toState: state,
      oldDigest: null,
      newDigest: digestOf(collection, doc),
    },
    leaf: { folder, slug, event: 'began', digest: digestOfText(folder, doc) },
  });
  return true;
}

/**
 * Enters what was public before there was a record, under the name of just that. Run at each start, and does nothing
 * when everything is entered. Returns how many were. All or nothing.
 */
export function beginRecord(payload: Payload): Promise<number> {
  const open = payload.db as unknown as Open;
  return within(open, {} as { req?: object }, async ({ req = {} }) => {
    const ask = askWithin(open, req);
    let entered = 0;
    for (const { folder, doc } of await publicDocs(payload, req))
      if (await enter(ask, folder, doc)) entered += 1;
    return entered;
  });
}
