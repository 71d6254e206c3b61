import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '@/i18n/locales';
import type { NextHandler } from '../next-handler';
import type { DoorSettings } from '../settings';
import type { DoorWords } from '../words';
import type { FinishedPages } from './finished-pages';
import type { ReaderChoices } from './reader-choices';

/** Milliseconds. */
export type Limits = { bodyMs: number; pageMs: number };
export const LIMITS: Limits = { bodyMs: 10_000, pageMs: 30_000 };

/** What the public door works with, the same for every request. */
export type PublicDoor = {
  next: NextHandler;
  words: DoorWords;
  settings: Pick<DoorSettings, 'trusted' | 'publicUrl' | 'log'>;
  limits: Limits;
  pages: FinishedPages;
  /** False while the process is closing. */
  isOpen: () => boolean;
};

/** One request and its response, with what is known about it. */
export type Exchange = {
  door: PublicDoor;
  req: IncomingMessage;
  res: ServerResponse;
  locale: Locale;
  isSecure: boolean;
  choices: ReaderChoices;
  /** Aborted when the reader goes before the answer. */
  signal: AbortSignal;
};
