declare module 'subset-font' {
  type Options = { targetFormat?: 'sfnt' | 'woff' | 'woff2'; noHinting?: boolean; keepAllGlyphs?: boolean };
  /** Without text, `keepAllGlyphs` must be set: the font then only changes its container. */
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: Options,
  ): Promise<Buffer>;
}
