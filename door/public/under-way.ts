import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

type Under = { req: IncomingMessage; res: ServerResponse };

/** Requests that are being answered, by the connection they came on: a reader may send several before the first answer. */
export class UnderWay {
  readonly #of = new WeakMap<Duplex, Set<Under>>();

  add(req: IncomingMessage, res: ServerResponse): void {
    const { socket } = req;
    const all = this.#of.get(socket) ?? new Set();
    const one = { req, res };
    this.#of.set(socket, all.add(one));
    res.once('close', () => all.delete(one));
  }

  /**
   * When every request that came whole on a connection has been answered or given up. One whose body never ended in order
   * is not waited for. Never rejects.
   */
  async wholeOnes(socket: Duplex): Promise<void> {
    const whole = [...(this.#of.get(socket) ?? [])].filter(({ req }) => req.complete);
    await Promise.all(
      whole.map(({ res }) => new Promise<void>((resolve) => void res.once('close', resolve))),
    );
  }
}
