import { Kept } from './kept';
import type { Reply } from './reply';

/** What a page was answered with, and until when that may be said again without asking Next. */
type Fresh = { reply: Reply; revision: number; until: number };
type Making = { reply: Promise<Reply>; revision: number };

const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Whole answers, said again for as long as nothing public has changed in this process (domain/revision.ts), and for
 * one second at most: that bounds what another process changes, and what changes by the clock. Readers who ask for
 * the same page at the same moment wait for the same answer.
 */
export class FreshPages {
  readonly #kept = new Kept<Fresh>(MOST_BYTES, ({ reply }) => reply.body?.bytes.length ?? 0);
  readonly #making = new Map<string, Making>();
  readonly #revision: () => number;
  readonly #now: () => number;
  readonly #ms: number;

  constructor(revision: () => number, { ms = 1000, now = () => performance.now() } = {}) {
    this.#revision = revision;
    this.#ms = ms;
    this.#now = now;
  }

  /** The answer under this key, made by `make` when there is none that holds. Rejects when `make` does. */
  async answer(key: string, make: () => Promise<Reply>): Promise<Reply> {
    // Read before anything is asked: a change while the page is being made leaves it out of date.
    const revision = this.#revision();
    const kept = this.#kept.get(key);
    if (kept && kept.revision === revision && this.#now() < kept.until) return kept.reply;
    const making = this.#making.get(key);
    if (making?.revision === revision) return making.reply;
    const mine: Making = { revision, reply: make() };
    this.#making.set(key, mine);
    try {
      const until = this.#now() + this.#ms;
      const reply = await mine.reply;
      if (reply.isFresh) this.#kept.set(key, { reply, revision, until });
      return reply;
    } finally {
      if (this.#making.get(key) === mine) this.#making.delete(key);
    }
  }
}
