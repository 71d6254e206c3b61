import { type PayloadRequest, ValidationError } from 'payload';
import { readCatalogue } from './catalogue';
import { answer, refuse } from './guard';
import { judgeWord } from './judge';
import { type Plan, planImport } from './plan';
import { FILE_LIMIT, readSheet, SheetFault } from './read-sheet';
import { sheetRowsOf } from './sheet-rows';
import { Overtaken, writeWords } from './write';

/** The body as bytes; null when it is longer than allowed. */
async function bytesOf(req: PayloadRequest): Promise<Buffer | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (req.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > FILE_LIMIT) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function planOf(req: PayloadRequest, bytes: Buffer): Promise<Plan> {
  const rows = sheetRowsOf(await readSheet(bytes));
  const { entries } = await readCatalogue(req.payload, req);
  return planImport(rows, entries, (word) => judgeWord(req.payload, word, req));
}

const shown = ({ changes, refused, unchanged, digest }: Plan, isApplied: boolean) => ({
  isApplied,
  digest,
  unchanged,
  refused,
  changes: changes.map(({ line, key, before, text, standing, isStale, warnings }) => {
    return { line, key, before, text, standing, isStale, warnings };
  }),
});
export type ShownPlan = ReturnType<typeof shown>;

const CHANGED_MEANWHILE = '核对以后编辑台又有改动，没有写入。请重新上传，再看一遍报告。';

/**
 * POST /import with the returned file as its body — says what it would change. With ?apply=<digest of that report> the
 * same file is written, all rows of it or none; 409 when it would no longer do what the report said.
 */
export async function importSheet(req: PayloadRequest): Promise<Response> {
  const bytes = await bytesOf(req);
  if (!bytes) return refuse(413, '文件超过 5 MB，没有读取。');
  const apply = req.searchParams.get('apply');
  try {
    const plan = await planOf(req, bytes);
    if (apply === null) return answer(shown(plan, false));
    if (apply !== plan.digest) return refuse(409, CHANGED_MEANWHILE);
    await writeWords(
      req,
      plan.changes.map(({ key, text, standing, source, sourceDigest, seen }) => {
        return { key, text, standing, source, sourceDigest, seen };
      }),
    );
    return answer(shown(plan, true));
  } catch (error) {
    if (error instanceof SheetFault) return refuse(400, error.message);
    if (error instanceof Overtaken) return refuse(409, CHANGED_MEANWHILE);
    if (error instanceof ValidationError) return refuse(422, `没有写入。${error.message}`);
    throw error;
  }
}
