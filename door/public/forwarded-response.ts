import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { DetachedResponse } from './detached-response';

/** Writes the head to the outer response, or returns false to have the rest of the answer swallowed. */
export type OnHead = (status: number, headers: OutgoingHttpHeaders) => boolean;

/** A response whose body goes on to the outer one as it comes, at the reader's pace. */
export class ForwardedResponse extends DetachedResponse {
  readonly #outer: ServerResponse;
  readonly #onHead: OnHead;
  #isForwarding = false;
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
    this.#isForwarding = this.#onHead(status, headers);
  }

  protected takePart(part: Buffer): boolean {
    return this.#isForwarding ? this.#outer.write(part) : true;
  }

  protected takeEnd(): void {
    if (this.#isForwarding) this.#outer.end();
    this.#resolve();
  }

  protected takeError(error: Error): void {
    this.#reject(error);
  }
}
