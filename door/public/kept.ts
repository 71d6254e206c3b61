/** Things used lately, up to a number of bytes; what was longest unused goes first. */
export class Kept<Thing> {
  readonly #things = new Map<string, Thing>();
  readonly #most: number;
  readonly #bytesOf: (thing: Thing) => number;
  #bytes = 0;

  constructor(mostBytes: number, bytesOf: (thing: Thing) => number) {
    this.#most = mostBytes;
    this.#bytesOf = bytesOf;
  }

  get(key: string): Thing | undefined {
    const thing = this.#things.get(key);
    if (thing === undefined) return undefined;
    // Moved to the end: the first in the map is the one longest unused.
    this.#things.delete(key);
    this.#things.set(key, thing);
    return thing;
  }

  set(key: string, thing: Thing): void {
    this.delete(key);
    this.#things.set(key, thing);
    this.#bytes += this.#bytesOf(thing);
    for (const oldest of this.#things.keys()) {
      if (this.#bytes <= this.#most) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const thing = this.#things.get(key);
    if (thing === undefined) return;
    this.#things.delete(key);
    this.#bytes -= this.#bytesOf(thing);
  }

  get size(): number {
    return this.#things.size;
  }
}
