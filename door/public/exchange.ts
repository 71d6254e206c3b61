import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '@/i18n/locales';
import type { NextHandler } from '../next-handler';
import type { RequestRecord } from '../request-log';
import type { DoorSettings } from '../settings';
import type { DoorWords, SiteMessages } from '../words';
import type { Frame } from './answers/frame';
import type { Body } from './body';
import type { Delivery } from './delivery';
import type { FinishedPages } from './finished-pages';
import type { FreshThings } from './fresh-things';
import type { Kept } from './kept';
import type { MongolianLetters } from './letters';
import type { PageStyles } from './page-style';
import type { ReaderChoices } from './reader-choices';
import type { Reply } from './reply';
import type { SiteFiles } from './site-files';

/** Milliseconds, and requests under way at once before further ones are sent away for a moment. */
export type Limits = { bodyMs: number; pageMs: number; atOnce: number };
export const LIMITS: Limits = { bodyMs: 10_000, pageMs: 30_000, atOnce: 512 };

/** What the public door works with, the same for every request. */
export type PublicDoor = {
  next: NextHandler;
  words: DoorWords;
  messages: SiteMessages;
  settings: Pick<DoorSettings, 'trusted' | 'publicUrl' | 'edgeSeconds'>;
  limits: Limits;
  pages: FinishedPages;
  fresh: FreshThings<Reply>;
  /** What stands around answers made for one reader. */
  frames: FreshThings<Frame>;
  styles: PageStyles;
  letters: MongolianLetters;
  files: Kept<Body>;
  siteFiles: SiteFiles;
  /** Told of every request answered. */
  record: (record: RequestRecord) => void;
  /** Requests under way. */
  atWork: () => number;
  /** False while the process is closing. */
  isOpen: () => boolean;
  /** When the first page has been made; what is asked before is answered as soon as it can be. Never rejects. */
  ready: Promise<void>;
};

/** One request and its response, with what is known about it. */
export type Exchange = {
  door: PublicDoor;
  req: IncomingMessage;
  res: ServerResponse;
  locale: Locale;
  isSecure: boolean;
  choices: ReaderChoices;
  delivery: Delivery;
  /** Aborted when the reader goes before the answer. */
  signal: AbortSignal;
};
