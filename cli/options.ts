export type Options = { places: string[]; flags: Set<string>; numbers: Map<string, number> };

/**
 * Reads a command's arguments: places, the flags it knows (`--check`) and the numbers it knows (`--keep 14`).
 * Null where one is not known, so that a mistyped one does nothing.
 */
export function readOptions(
  args: readonly string[],
  known: { places: number; flags?: readonly string[]; numbers?: readonly string[] },
): Options | null {
  const options: Options = { places: [], flags: new Set(), numbers: new Map() };
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (known.flags?.includes(arg)) options.flags.add(arg);
    else if (known.numbers?.includes(arg)) {
      const text = left.shift() ?? '';
      if (!/^[1-9]\d{0,4}$/.test(text)) return null;
      options.numbers.set(arg, Number(text));
    } else if (arg.startsWith('-')) return null;
    else options.places.push(arg);
  }
  return options.places.length <= known.places ? options : null;
}
