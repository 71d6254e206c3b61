import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { DetachedResponse } from './detached-response';

export type CapturedAnswer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Bytes. No page of this site comes near it; past it something is running away. */
const LARGEST_ANSWER = 16 * 1024 * 1024;

/** A response that keeps the whole of an answer. */
export class CapturedResponse extends DetachedResponse {
  readonly #parts: Buffer[] = [];
  #size = 0;
  #resolve: (answer: CapturedAnswer) => void = () => {};
  #reject: (error: Error) => void = () => {};
  /** Rejects when the answer is broken off or larger than any page. */
  readonly answer = new Promise<CapturedAnswer>((resolve, reject) => {
    this.#resolve = resolve;
    this.#reject = reject;
  });

  constructor(req: IncomingMessage) {
    super(req);
  }

  protected takeHead(): void {}

  protected takePart(part: Buffer): boolean {
    this.#size += part.length;
    if (this.#size > LARGEST_ANSWER) this.destroy(new Error('The answer is larger than a page can be.'));
    else this.#parts.push(part);
    return true;
  }

  protected takeEnd(): void {
    const body = Buffer.concat(this.#parts);
    this.#resolve({ status: this.statusCode, headers: this.getHeaders(), body });
  }

  protected takeError(error: Error): void {
    this.#reject(error);
  }
}
