type Sizes = Record<string, { filename?: string | null } | null>;

/** The names of a picture's files: the picture itself and all its sizes. */
export function fileNames(doc: object | null): string[] {
  const { filename, sizes } = (doc ?? {}) as { filename?: string | null; sizes?: Sizes | null };
  const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)];
  return names.filter((name): name is string => typeof name === 'string' && name !== '');
}
