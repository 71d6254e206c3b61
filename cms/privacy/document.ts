import type { Field } from 'payload';
import type { Passage } from '../../domain/privacy/passage';
import { HIDDEN_WHEN_WITHDRAWN } from '../hooks/hide-withdrawn';
import { isExemptField } from './exemptions';
import { type Languages, passagesOf } from './passages';

type Data = Record<string, unknown>;
/** A collection or global, as its configuration describes it. */
export type Entity = { slug: string; fields: readonly Field[]; hasDrafts: boolean };

/** Pictures have no drafts: the mark of the one who looked at them makes them public. */
const PUBLIC_WHEN: Readonly<Record<string, (data: Data) => boolean>> = {
  media: ({ isCleared }) => isCleared === true,
};

/** Whether the public reads what is being written; a draft is for the desk only. */
export const isPublic = ({ slug, hasDrafts }: Entity, data: Data): boolean => {
  const own = PUBLIC_WHEN[slug];
  if (own) return own(data);
  return !hasDrafts || data._status === 'published';
};

/** Names given by cms/hooks/anonymous-file.ts, with what a resized copy adds (cms/media/text-size.ts). */
const MADE_NAME = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:(?:-text)?-\d+x\d+)?\.\w+$/;
const isMadeName = ({ field, text }: Passage): boolean =>
  /(?:^|\.)filename$/.test(field) && MADE_NAME.test(text);

/** Made by Payload for each row of a list. A random one may look like a telephone number; nobody reads it. */
const MADE_ROW = /^[0-9a-f]{24}$/;
const isMadeRow = ({ field, text }: Passage): boolean => /\.id$/.test(field) && MADE_ROW.test(text);

/** The passages of a document that the public could read: a withdrawn one keeps its title, dates and reason. */
export function publicPassages(entity: Entity, data: Data, languages: Languages): Passage[] {
  const isWithdrawn = Boolean((data.withdrawal as { at?: unknown } | undefined)?.at);
  const skips = ({ field }: { field: string }) =>
    isExemptField(entity.slug, field) || (isWithdrawn && HIDDEN_WHEN_WITHDRAWN.has(field));
  return passagesOf(entity.fields, data, languages, skips).filter(
    (passage) => !isMadeName(passage) && !isMadeRow(passage),
  );
}
