/** A program of its own beside the desk (apart.ts): takes one PDF, answers what is known of it, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ExaminerAnswer } from './apart';
import { examinePdf } from './examine';
import { PdfRefusal } from './refusal';

const answer = (said: ExaminerAnswer): void => parentPort?.postMessage(said);

try {
  answer({ pdf: await examinePdf(Buffer.from(workerData as Uint8Array)) });
} catch (error) {
  if (!(error instanceof PdfRefusal)) throw error;
  answer({ refused: error.message });
}
