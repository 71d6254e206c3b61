'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Present } from '../../presence/present';
import { askDesk } from '../ask-desk';

const EVERY_MS = 15_000;

export type Item = { collection?: string; global?: string; id?: number | string };
type Standing = { others: Present[]; updatedAt: string | null };

export function useItem(): Item | null {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  if (globalSlug) return { global: globalSlug };
  return collectionSlug && id ? { collection: collectionSlug, id } : null;
}

/** Says every quarter of a minute that this form is open; hears who else has it open and when it was last saved. */
export function usePresence(item: Item): {
  standing: Standing | null;
  isCut: boolean;
  isStale: boolean;
  look: () => void;
} {
  const { lastUpdateTime } = useDocumentInfo();
  const openedAt = useFormFields(([fields]) => fields?.updatedAt?.value as string | undefined);
  const [standing, setStanding] = useState<Standing | null>(null);
  const [isCut, setCut] = useState(false);
  const name = JSON.stringify(item);

  const look = useCallback(async () => {
    const said = await askDesk<Standing>('/api/presence', '您写的还在这一页', { body: JSON.parse(name) });
    setCut(typeof said === 'string');
    if (typeof said !== 'string') setStanding(said);
  }, [name]);

  useEffect(() => {
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  }, [look, lastUpdateTime]);

  useEffect(() => {
    const goodbye = () =>
      navigator.sendBeacon(
        '/api/presence',
        new Blob([JSON.stringify({ ...JSON.parse(name), gone: true })], { type: 'application/json' }),
      );
    window.addEventListener('pagehide', goodbye);
    return () => {
      window.removeEventListener('pagehide', goodbye);
      goodbye();
    };
  }, [name]);

  // Later only: an answer on its way while one’s own save ended is older than the form.
  const isStale =
    Boolean(standing?.updatedAt && openedAt) &&
    Date.parse(String(standing?.updatedAt)) > Date.parse(String(openedAt));
  return { standing, isCut, isStale, look };
}
