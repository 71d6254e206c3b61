import type { BasePayload, PayloadRequest } from 'payload';
import { type Passage, type PlacedFinding, scanPassages } from '../../domain/privacy/passage';
import { bureauOwn } from '../privacy/own-contacts';
import { attachmentsById, rowsIn } from './rows';

type Reach = { payload: Pick<BasePayload, 'db'>; req?: Partial<PayloadRequest> };
type Where = { path: string; field: string; place: string };

/** The words of a file as passages: a page each, and last what stands on no page. */
const passagesOf = (texts: readonly string[], { path, field, place }: Where): Passage[] =>
  texts.flatMap((text, index): Passage[] => {
    if (text.trim() === '') return [];
    const spot = index + 1 < texts.length ? `第 ${index + 1} 页` : '书签和图片说明';
    return [{ path, field, locale: null, place: `${place}${spot}`, text }];
  });

/** What stands against a file by itself, page by page. */
export async function pageFindings(texts: readonly string[], req: PayloadRequest): Promise<PlacedFinding[]> {
  const own = await bureauOwn(req.payload, req);
  return scanPassages(passagesOf(texts, { path: 'file', field: 'file', place: '' }), own);
}

/** The words of everything a publication carries, to be read with its own. */
export async function attachedPassages(
  data: Readonly<Record<string, unknown>>,
  reach: Reach,
): Promise<Passage[]> {
  const rows = rowsIn(data);
  const kept = await attachmentsById(
    rows.map(({ file }) => file),
    reach,
  );
  return rows.flatMap(({ file, index }) =>
    passagesOf(kept.get(file)?.texts ?? [], {
      path: `attachments.${index}.file`,
      field: 'attachments.file',
      place: `附件第 ${index + 1} 项 · `,
    }),
  );
}
