import { Kept } from './kept';

/** Something made, and until when that may be given out again. */
type Fresh<Thing> = { thing: Thing; revision: number; until: number };
type Making<Thing> = { thing: Promise<Thing>; revision: number };

const MOST_BYTES = 32 * 1024 * 1024;

type Options<Thing> = {
  bytesOf: (thing: Thing) => number;
  /** Whether others may be given it too. */
  isKept?: (thing: Thing) => boolean;
  ms?: number;
  now?: () => number;
};

/**
 * What is the same for all, given out again for as long as nothing public has changed in this process
 * (domain/revision.ts), and for one second at most: that bounds what another process changes, and what changes by the
 * clock. Readers who ask for the same at the same moment wait for the same answer.
 */
export class FreshThings<Thing> {
  readonly #kept: Kept<Fresh<Thing>>;
  readonly #making = new Map<string, Making<Thing>>();
  readonly #revision: () => number;
  readonly #isKept: (thing: Thing) => boolean;
  readonly #now: () => number;
  readonly #ms: number;

  constructor(revision: () => number, options: Options<Thing>) {
    const { bytesOf, isKept = () => true, ms = 1000, now = () => performance.now() } = options;
    this.#kept = new Kept(MOST_BYTES, ({ thing }) => bytesOf(thing));
    this.#revision = revision;
    this.#isKept = isKept;
    this.#ms = ms;
    this.#now = now;
  }

  /** The thing under this key, made by `make` when there is none that holds. Rejects when `make` does. */
  async get(key: string, make: () => Promise<Thing>): Promise<Thing> {
    // Read before anything is asked: a change while the thing is being made leaves it out of date.
    const revision = this.#revision();
    const kept = this.#kept.get(key);
    if (kept && kept.revision === revision && this.#now() < kept.until) return kept.thing;
    const making = this.#making.get(key);
    if (making?.revision === revision) return making.thing;
    const mine: Making<Thing> = { revision, thing: make() };
    this.#making.set(key, mine);
    try {
      const until = this.#now() + this.#ms;
      const thing = await mine.thing;
      if (this.#isKept(thing)) this.#kept.set(key, { thing, revision, until });
      return thing;
    } finally {
      if (this.#making.get(key) === mine) this.#making.delete(key);
    }
  }
}
