import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';
import type { ExaminedPdf } from './examine';
import { PdfRefusal, refusePdf } from './refusal';

/** What the examiner posts: once, before it ends. */
export type ExaminerAnswer = { pdf: ExaminedPdf } | { refused: string };

/** Milliseconds and megabytes of objects one file may take. */
export type Room = Readonly<{ ms: number; megabytes: number }>;

/** Compiled with the commands (scripts/compile.mjs); the program is always started from the project's folder. */
const PROGRAM = 'build/cms/attachments/examiner.mjs';
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

const ask = (given: Buffer, { ms, megabytes }: Room): Promise<ExaminedPdf> =>
  new Promise((resolve, reject) => {
    const examiner = new Worker(path.resolve(/* turbopackIgnore: true */ process.cwd(), PROGRAM), {
      workerData: new Uint8Array(given),
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      void examiner.terminate();
      settle();
    };
    const refuse = (why: string) =>
      end(() => {
        try {
          refusePdf(why);
        } catch (refusal) {
          reject(refusal);
        }
      });
    const timer = setTimeout(() => refuse('文件太复杂，检查了很久还没有读完'), ms);
    examiner.once('message', (said: ExaminerAnswer) =>
      end(() => {
        if ('refused' in said) return reject(new PdfRefusal(said.refused));
        // A Buffer arrives as the plain array it is made of.
        resolve({ ...said.pdf, bytes: Buffer.from(said.pdf.bytes) });
      }),
    );
    examiner.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === OUT_OF_MEMORY) refuse('文件太复杂，读它要用的内存太多');
      else end(() => reject(error));
    });
    examiner.once('exit', () =>
      end(() => reject(new Error('The examiner of a PDF ended without an answer.'))),
    );
  });

/** One file at a time: pages and desk keep a processor for themselves. */
let last: Promise<unknown> = Promise.resolve();

/**
 * {@link examinePdf}, on a thread of its own that is ended when it takes too long or too much: whatever a file makes
 * the libraries do, readers and other editors are answered meanwhile. Throws as it does.
 */
export function examineApart(given: Buffer, room: Room = ATTACHMENT_LIMITS.examining): Promise<ExaminedPdf> {
  const mine = last.then(() => ask(given, room));
  last = mine.catch(() => undefined);
  return mine;
}
