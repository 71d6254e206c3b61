'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { PastePlugin } from './plugin';

/** Pasting from Word, WeChat and web pages into a body (domain/paste/). */
export const PasteFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'bottom' }],
});
