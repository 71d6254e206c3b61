import type { CollectionConfig } from 'payload';
import { nameBytes } from '../attachments/rows';
import { hideWithdrawn } from './hide-withdrawn';
import { mongolianGate } from './mongolian-gate';
import { noteTranslation } from './note-translation';
import { publishGate } from './publish-gate';
import { refreshCollection } from './refresh';
import { noteBefore, recordReviewSteps } from './review-steps';
import { stampPublished } from './stamp-published';
import { translatorHand } from './translator-hand';

/** What every publication with a time, attachments and a withdrawal goes through, in this order. */
export const publicationHooks = {
  beforeChange: [
    translatorHand,
    publishGate('publications'),
    mongolianGate,
    stampPublished,
    nameBytes,
    noteBefore,
  ],
  afterChange: [recordReviewSteps, noteTranslation, refreshCollection],
  afterRead: [hideWithdrawn],
} satisfies CollectionConfig['hooks'];
