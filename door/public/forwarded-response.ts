import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Span } from './byte-range';
import { DetachedResponse } from './detached-response';

/** Writes the head to the outer response and says what of the body goes on; null has all of it swallowed. */
export type OnHead = (status: number, headers: OutgoingHttpHeaders) => Span | null;

/** A response whose body, or a part of it, goes on to the outer one as it comes, at the reader's pace. */
export class ForwardedResponse extends DetachedResponse {
  readonly #outer: ServerResponse;
  readonly #onHead: OnHead;
  #span: Span | null = null;
  /** Bytes that have come. */
  #at = 0;
  #resolve: () => void = () => {};
  #reject: (error: Error) => void = () => {};
  /** Resolves when Next has written everything; rejects when the answer is broken off. */
  readonly written = new Promise<void>((resolve, reject) => {
    this.#resolve = resolve;
    this.#reject = reject;
  });

  constructor(req: IncomingMessage, outer: ServerResponse, onHead: OnHead) {
    super(req);
    this.#outer = outer;
    this.#onHead = onHead;
    outer.on('drain', () => this.emit('drain'));
    outer.once('close', () => this.destroy());
  }

  protected takeHead(status: number, headers: OutgoingHttpHeaders): void {
    this.#span = this.#onHead(status, headers);
  }

  protected takePart(part: Buffer): boolean {
    if (!this.#span || this.#outer.writableEnded) return true;
    const { from, to } = this.#span;
    const [start, end] = [from - this.#at, to - this.#at];
    this.#at += part.length;
    const isReady =
      end <= 0 || start >= part.length || this.#outer.write(part.subarray(Math.max(0, start), end));
    if (this.#at > to) this.#stop();
    return isReady;
  }

  protected takeEnd(): void {
    if (this.#span) this.#outer.end();
    this.#resolve();
  }

  /** The rest is nobody's: whatever reads the file stops, and closes it. */
  #stop(): void {
    this.takeEnd();
    process.nextTick(() => this.destroy());
  }

  protected takeError(error: Error): void {
    this.#reject(error);
  }
}
