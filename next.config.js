import path from 'node:path';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The door compresses; it has to see the finished HTML first.
  compress: false,
  // Addresses end without a slash; the door answers for everything else.
  trailingSlash: false,
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // For the door Next puts titles into <head> instead of streaming them behind the body (door/public/inner-request.ts).
  htmlLimitedBots: /^naiman-door/,
  // They carry WebAssembly beside their code: the desk's check of Mongolian shapes words with them. And a reader of PDF
  // files that looks for its own worker and tables in its folder.
  serverExternalPackages: ['harfbuzzjs', 'subset-font', 'pdfjs-dist', '@cantoo/pdf-lib'],
  experimental: {
    // The desk tells its errors apart by the names of their classes (payload, utilities/formatErrors); minifying takes
    // these away, and an editor reads "An unknown error occurred." instead of what is wrong with which field.
    serverMinification: false,
    // Pages are kept in memory only: a page written to disk would outlive the data folder it was made from.
    isrFlushToDisk: false,
    // Reading every page and the whole desk before the first answer took a quarter to a half of a start; the doors ask for what is
    // needed first (door/warm-up.ts).
    preloadEntriesOnStart: false,
  },
  outputFileTracingRoot: path.resolve(),
};

/** What the desk and the words add concerns the building; reading it took a tenth of a start. */
async function built() {
  const [{ withPayload }, { default: createNextIntlPlugin }] = await Promise.all([
    import('@payloadcms/next/withPayload'),
    import('next-intl/plugin'),
  ]);
  const withWords = createNextIntlPlugin('./store/request.ts');
  return withPayload(withWords(config), { devBundleServerPackages: false });
}

/** @param {string} phase */
export default (phase) => (phase === PHASE_PRODUCTION_SERVER ? config : built());
