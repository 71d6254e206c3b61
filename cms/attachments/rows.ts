import type { BasePayload, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { ValidationError } from 'payload';

type Data = Readonly<Record<string, unknown>>;
type Reach = { payload: Pick<BasePayload, 'db'>; req?: Partial<PayloadRequest> };
export type KeptAttachment = { id: number; digest: string; texts: string[] };

const idOf = (file: unknown): number =>
  Number(typeof file === 'object' && file !== null ? (file as Data).id : file);

/** The rows of a publication that name a file, with their place in the list. */
export const rowsIn = (data: Data): { file: number; index: number }[] =>
  (Array.isArray(data.attachments) ? (data.attachments as Data[]) : []).flatMap((row, index) =>
    row?.file ? [{ file: idOf(row.file), index }] : [],
  );

/** Files by their number, as the program wrote them down. */
export async function attachmentsById(
  ids: readonly number[],
  { payload, req }: Reach,
): Promise<Map<number, KeptAttachment>> {
  const known = ids.filter(Number.isSafeInteger);
  if (known.length === 0) return new Map();
  const { docs } = await payload.db.find<KeptAttachment>({
    collection: 'attachments',
    where: { id: { in: known } },
    pagination: false,
    req,
  });
  return new Map(docs.map((doc) => [Number(doc.id), { ...doc, texts: doc.texts ?? [] }]));
}

/**
 * Writes beside each attachment of a publication which bytes it is, so that whatever names the text (the signatures of
 * the reviews and of a decision, the public record) names the bytes too. What was sent for it is not believed.
 */
export const nameBytes: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const rows = rowsIn(data);
  if (rows.length === 0) return data;
  const kept = await attachmentsById(
    rows.map(({ file }) => file),
    { payload: req.payload, req: { transactionID: req.transactionID } },
  );
  const errors = rows
    .filter(({ file }) => !kept.has(file))
    .map(({ index }) => ({
      path: `attachments.${index}.file`,
      message: '没有这份附件。其他内容没有丢失，请重新上传。',
      label: '文件',
    }));
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  const attachments = (data.attachments as Data[]).map((row) => ({
    ...row,
    digest: row.file ? kept.get(idOf(row.file))?.digest : null,
  }));
  return { ...data, attachments };
};
