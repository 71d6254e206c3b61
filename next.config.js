import path from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';
import createNextIntlPlugin from 'next-intl/plugin';

const withWords = createNextIntlPlugin('./store/request.ts');

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

export default withPayload(withWords(config), { devBundleServerPackages: false });
