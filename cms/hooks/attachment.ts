import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { ATTACHMENT_FOLDER, pagesInWords } from '../../domain/attachment';
import { examineApart } from '../attachments/apart';
import type { ExaminedPdf } from '../attachments/examine';
import { pageFindings } from '../attachments/passages';
import { NOTHING_KEPT, PdfRefusal } from '../attachments/refusal';
import { dataDir } from '../data-dir';
import { keepFile } from '../durable-file';
import type { Role } from '../roles';

const EXAMINED = 'examinedPdf';
type Data = Record<string, unknown>;

const refuseAt = (path: string, message: string, req: PayloadRequest): never => {
  const label = path === 'file' ? '文件' : '我已逐页看过';
  throw new ValidationError({ collection: 'attachments', errors: [{ path, message, label }], req }, req.t);
};

async function examined(data: Buffer, req: PayloadRequest): Promise<ExaminedPdf> {
  try {
    return await examineApart(data);
  } catch (error) {
    if (error instanceof PdfRefusal) return refuseAt('file', error.message, req);
    throw error;
  }
}

/** What nobody may let pass is refused at once: only another file can be without it. */
async function refusePrivate({ texts }: ExaminedPdf, req: PayloadRequest): Promise<void> {
  const found = (await pageFindings(texts, req)).filter(({ level }) => level === 'hard');
  if (found.length === 0) return;
  const { explain } = await import('../../domain/privacy/explanation');
  const said = [...new Set(found.map(explain))].join('\n');
  refuseAt('file', `${said}\n请在原文件里删去，重新导出一份，再上传。${NOTHING_KEPT}`, req);
}

/**
 * Reads a PDF before anything of it is kept, whichever way it came: form, interface or program. What goes on from here
 * is the file without what nobody sees in it.
 */
export const checkAttachment: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  if (operation === 'update')
    throw new APIError('附件上传以后不能换，也不能改。没有保存，请另传一份。', 403, undefined, true);
  const { file } = req;
  if (!file?.data?.length) return args;
  const pdf = await examined(file.data, req);
  await refusePrivate(pdf, req);
  if (pdf.unread.length > 0 && (args as { data?: Data }).data?.looked !== true)
    refuseAt(
      'looked',
      `${pagesInWords(pdf.unread)}有图片，或者是程序读不出文字的扫描页。请逐页看过，确认没有能认出个人的内容，勾选后再保存。${NOTHING_KEPT}`,
      req,
    );
  Object.assign(file, { data: pdf.bytes, size: pdf.bytes.length, mimetype: 'application/pdf' });
  req.context[EXAMINED] = pdf;
  return args;
};

/** Writes down what was found in the file, and whose word stands for what no program can read. */
export const attachmentFacts: CollectionBeforeChangeHook = ({ data, req }) => {
  const pdf = req.context[EXAMINED] as ExaminedPdf | undefined;
  if (!pdf) throw new APIError('附件没有经过检查，没有保存。请重新上传。', 400, undefined, true);
  const role = (req.user as { role?: Role } | null)?.role ?? null;
  return {
    ...data,
    lookedBy: data.looked === true ? role : null,
    pages: pdf.pages,
    unread: pdf.unread.length > 0 ? pagesInWords(pdf.unread) : null,
    removed: pdf.removed.length > 0 ? pdf.removed.join('、') : null,
    digest: pdf.digest,
    texts: pdf.texts,
  };
};

/** A file is on the disk before the desk says that it is saved. */
export const keepAttachment: CollectionAfterChangeHook = ({ doc }) => {
  if (doc.filename) keepFile(dataDir(ATTACHMENT_FOLDER, doc.filename));
  return doc;
};
