/** One place for a value, by whichever copy of this file it is asked for. */
export type ProcessSlot<Value> = { kept: () => Value | undefined; keep: (value: Value | undefined) => void };

/**
 * The slot of this process under a name of its own. Doors, desk and site are compiled apart, so that one process may load
 * a file of this house more than once; what they are to have in common stands on the global object.
 */
export function processSlot<Value>(name: string): ProcessSlot<Value> {
  const key = Symbol.for(`naiman.${name}`);
  const shared = globalThis as { [key]?: Value | undefined };
  return {
    kept: () => shared[key],
    keep: (value) => {
      shared[key] = value;
    },
  };
}
