import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import { EXTRACT_LIMIT } from '../../../domain/extract-limit';
import { dataDir } from '../../data-dir';
import { recordedName } from '../source-file';
import { rememberSource, uploadPath, workFolder } from '../work-folder';
import { answer, refuse } from './guard';
import { batchAtWork, startImporter } from './start';

class TooBig extends Error {}

type Kept = { file: string; digest: string; bytes: number };

/** Streams a request's body into a file only this service reads. Throws TooBig; nothing is left then. */
async function keepUpload(body: ReadableStream<Uint8Array>): Promise<Kept> {
  const folder = dataDir('import');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `upload-${randomUUID()}`);
  const digest = createHash('sha256');
  let bytes = 0;
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > EXTRACT_LIMIT) throw new TooBig();
      digest.update(chunk);
      await handle.write(chunk);
    }
    await handle.sync();
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return { file, digest: digest.digest('hex'), bytes };
}

const nameOf = (req: PayloadRequest): string => {
  const name = req.searchParams.get('name') ?? '';
  return name.replace(/^.*[\\/]/, '');
};

async function recordUpload(req: PayloadRequest, kept: Kept): Promise<number> {
  const user = req.user as { id: number; role: 'clerk' };
  const { id } = await req.payload.create({
    collection: 'import-batches',
    data: {
      fileName: recordedName(nameOf(req), kept.digest),
      digest: kept.digest,
      bytes: kept.bytes,
      state: 'reading',
      startedBy: user.role,
      startedUser: user.id,
      share: 0,
      applied: 0,
    },
    req,
  });
  workFolder(id);
  renameSync(kept.file, uploadPath(id));
  rememberSource(id, { path: uploadPath(id) });
  return id;
}

/**
 * POST /api/import-batches/upload?name=… with the file as its body: keeps the file, records a batch and starts
 * reading it. Answers { id }; 409 while another file is at work, 413 above 300 MB, 400 for nothing.
 */
export async function upload(req: PayloadRequest): Promise<Response> {
  const busy = await batchAtWork(req.payload);
  if (busy) return refuse(409, `批次 ${busy} 正在处理，请等它结束后再上传。`);
  const body = req.body as ReadableStream<Uint8Array> | null;
  const tooBig = () => refuse(413, '文件超过 300 MB，没有采用。请分成几个文件，或在服务器上用命令导入。');
  if (Number(req.headers.get('content-length') ?? 0) > EXTRACT_LIMIT) return tooBig();
  if (!body) return refuse(400, '没有收到文件。');
  try {
    const kept = await keepUpload(body);
    if (kept.bytes === 0) {
      rmSync(kept.file, { force: true });
      return refuse(400, '文件是空的。请重新导出。');
    }
    const id = await recordUpload(req, kept);
    startImporter(id, 'check');
    return answer({ id });
  } catch (error) {
    if (error instanceof TooBig) return tooBig();
    throw error;
  }
}
