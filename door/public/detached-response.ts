import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';

const callbackIn = (...given: unknown[]) =>
  given.find((argument) => typeof argument === 'function') as (() => void) | undefined;

/**
 * A response on no connection: what Next writes to it goes to `takeHead`, `takePart` and `takeEnd` instead of the
 * wire. Next sees the events it waits for (drain, finish, close).
 */
export abstract class DetachedResponse extends ServerResponse {
  #isHeadWritten = false;

  protected abstract takeHead(status: number, headers: OutgoingHttpHeaders): void;
  /** Returns false when more shall wait for "drain". */
  protected abstract takePart(part: Buffer): boolean;
  /** Called once all has been written. */
  protected abstract takeEnd(): void;
  protected abstract takeError(error: Error): void;

  protected constructor(req: IncomingMessage) {
    super(req);
    // An accessor of Node's prototype that TypeScript takes for a property, so it cannot be overridden as one.
    Object.defineProperty(this, 'headersSent', { get: () => this.#isHeadWritten });
  }

  override writeHead(status: number, reasonOrHeaders?: unknown, headers?: unknown): this {
    const given = typeof reasonOrHeaders === 'string' ? headers : (reasonOrHeaders ?? headers);
    this.statusCode = status;
    if (Array.isArray(given))
      for (let i = 0; i + 1 < given.length; i += 2) this.setHeader(given[i], given[i + 1]);
    else
      for (const [name, value] of Object.entries((given ?? {}) as OutgoingHttpHeaders))
        if (value !== undefined) this.setHeader(name, value);
    this.flushHeaders();
    return this;
  }

  override flushHeaders(): void {
    if (this.#isHeadWritten) return;
    this.#isHeadWritten = true;
    this.takeHead(this.statusCode, this.getHeaders());
  }

  override write(chunk: unknown, encoding?: unknown, callback?: unknown): boolean {
    this.flushHeaders();
    const part =
      typeof chunk === 'string'
        ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk as Uint8Array);
    const written = callbackIn(encoding, callback);
    if (written) process.nextTick(written);
    return this.takePart(part);
  }

  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (this.finished || this.destroyed) return this;
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.write(chunk, encoding);
    this.flushHeaders();
    this.finished = true;
    this.takeEnd();
    const ended = callbackIn(chunk, encoding, callback);
    process.nextTick(() => {
      ended?.();
      this.emit('finish');
      this.emit('close');
    });
    return this;
  }

  override destroy(error?: Error): this {
    if (this.destroyed || this.finished) return this;
    this.destroyed = true;
    this.takeError(error ?? new Error('The answer was broken off.'));
    process.nextTick(() => this.emit('close'));
    return this;
  }
}
