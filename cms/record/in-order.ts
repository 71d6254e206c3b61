const last = new WeakMap<object, Promise<unknown>>();

/** Runs pieces of work on one thing one after the other. A bulk edit saves its documents side by side in one transaction. */
export function inOrder<T>(thing: object, work: () => Promise<T>): Promise<T> {
  const done = (last.get(thing) ?? Promise.resolve()).then(work, work);
  last.set(
    thing,
    done.catch(() => {}),
  );
  return done;
}
