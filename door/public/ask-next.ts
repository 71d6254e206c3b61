import { setMaxListeners } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { NextHandler } from '../next-handler';
import { type CapturedAnswer, CapturedResponse } from './captured-response';

/** Others may be waiting for the same thing: it is made even when the reader who asked first has gone. */
export const NOBODY_GONE = new AbortController().signal;
// One listener for each answer under way is no leak.
setMaxListeners(0, NOBODY_GONE);

/**
 * Has Next answer a request and waits for the whole answer. Rejects when the handler throws, breaks the answer off,
 * or is not done after `ms`; `signal` stops the work when the reader has gone.
 */
export async function askNext(
  next: NextHandler,
  req: IncomingMessage,
  ms: number,
  signal: AbortSignal,
): Promise<CapturedAnswer> {
  const res = new CapturedResponse(req);
  const stop = (why: string) => res.destroy(new Error(why));
  const timer = setTimeout(() => stop(`No answer after ${ms} ms.`), ms);
  const onAbort = () => stop('The reader has gone.');
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    next(req, res).catch((error: Error) => res.destroy(error));
    return await res.answer;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
