import type { IncomingMessage } from 'node:http';
import type { Form } from './forms';

export type FormFields = Record<string, string>;
/** What kept a form from being read, as an HTTP status. */
export type FormRefusal = { status: 400 | 408 | 413 | 415 };

/** Collects a body; rejects with a refusal when it is larger than allowed or takes longer than `ms`. */
const readBody = (req: IncomingMessage, maxBytes: number, ms: number) =>
  new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    const stop = (refusal: FormRefusal) => {
      clearTimeout(timer);
      req.removeAllListeners('data');
      // Read on and forget: a connection closed over unread bytes is reset before the answer is seen.
      req.resume();
      reject(refusal);
    };
    const timer = setTimeout(() => stop({ status: 408 }), ms);
    req.on('data', (part: Buffer) => {
      size += part.length;
      if (size > maxBytes) return stop({ status: 413 });
      parts.push(part);
    });
    req.once('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(parts));
    });
    req.once('close', () => stop({ status: 400 }));
    req.once('error', () => stop({ status: 400 }));
  });

const decodeUtf8 = (body: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw { status: 400 } satisfies FormRefusal;
  }
};

/**
 * Reads a posted form: its known fields, each once, missing ones as "". Fields nobody asked for are dropped.
 * Rejects with a {@link FormRefusal}.
 */
export async function readForm(req: IncomingMessage, form: Form, ms: number): Promise<FormFields> {
  const type = (req.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') throw { status: 415 } satisfies FormRefusal;
  if (Number(req.headers['content-length'] ?? 0) > form.maxBytes) throw { status: 413 } satisfies FormRefusal;
  const sent = new URLSearchParams(decodeUtf8(await readBody(req, form.maxBytes, ms)));
  // Two values under one name mean different things to different readers.
  if (form.fields.some((name) => sent.getAll(name).length > 1)) throw { status: 400 } satisfies FormRefusal;
  return Object.fromEntries(form.fields.map((name) => [name, sent.get(name) ?? '']));
}
