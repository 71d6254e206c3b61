/** What a text is made of, as data without any meaning in the order of its names. */
export type Content =
  | string
  | number
  | boolean
  | null
  | readonly Content[]
  | { readonly [name: string]: Content };

/**
 * One text for one content, byte for byte: names sorted, nothing left out, nothing added. Two contents give the same
 * text only if they are the same (JSON quotes every string).
 */
export function signedText(content: Content): string {
  if (Array.isArray(content)) return `[${content.map(signedText).join(',')}]`;
  if (typeof content === 'object' && content !== null)
    return `{${Object.entries(content as Record<string, Content>)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${JSON.stringify(name)}:${signedText(value)}`)
      .join(',')}}`;
  return JSON.stringify(content);
}
