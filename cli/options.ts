export type Options = {
  places: string[];
  flags: Set<string>;
  numbers: Map<string, number>;
  files: Map<string, string[]>;
};

/**
 * Reads a command's arguments: places, the flags it knows (`--check`), the numbers (`--keep 14`) and the files
 * (`--head FILE`, more than once where need be).
 * Null where one is not known, so that a mistyped one does nothing.
 */
export function readOptions(
  args: readonly string[],
  known: {
    places: number;
    flags?: readonly string[];
    numbers?: readonly string[];
    files?: readonly string[];
  },
): Options | null {
  const options: Options = { places: [], flags: new Set(), numbers: new Map(), files: new Map() };
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (known.flags?.includes(arg)) options.flags.add(arg);
    else if (known.numbers?.includes(arg)) {
      const text = left.shift() ?? '';
      if (!/^[1-9]\d{0,4}$/.test(text)) return null;
      options.numbers.set(arg, Number(text));
    } else if (known.files?.includes(arg)) {
      const file = left.shift();
      if (!file) return null;
      options.files.set(arg, [...(options.files.get(arg) ?? []), file]);
    } else if (arg.startsWith('-')) return null;
    else options.places.push(arg);
  }
  return options.places.length <= known.places ? options : null;
}
