'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Present } from '../../presence/present';

const EVERY_MS = 15_000;

export type Item = { collection?: string; global?: string; id?: number | string };
type Standing = { others: Present[]; updatedAt: string | null };

export const postDesk = async <T>(path: string, body: object): Promise<T | null> => {
  try {
    const response = await fetch(`/api/presence${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
};

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
    const said = await postDesk<Standing>('', JSON.parse(name));
    setCut(said === null);
    if (said) setStanding(said);
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
