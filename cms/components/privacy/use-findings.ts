'use client';

import { useAllFormFields, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ShownFinding } from '../../privacy/endpoints';

/** Milliseconds without a keystroke before the text is read again. */
const PAUSE = 600;

export type Findings = { list: ShownFinding[]; isRead: boolean; fault: string };
type Words = Record<string, unknown>;

const post = async (what: 'check' | 'ask' | 'clear', body: Words, signal?: AbortSignal): Promise<Words> => {
  const answer = await fetch(`/api/privacy/${what}`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.errors?.[0]?.message ?? '没有做成，请再试一次。');
  return said;
};

/** What stands against the form as it is typed; read again after every pause. `say` asks or clears one finding. */
export function useFindings(): Findings & {
  say: (what: 'ask' | 'clear', key: string, reason?: string) => Promise<string>;
} {
  const [fields] = useAllFormFields();
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { code } = useLocale();
  const [found, setFound] = useState<Findings>({ list: [], isRead: false, fault: '' });
  const form = useCallback(
    () => ({
      ...(globalSlug ? { global: globalSlug } : { collection: collectionSlug, id }),
      locale: code,
      data: reduceFieldsToValues(fields, true),
    }),
    [fields, globalSlug, collectionSlug, id, code],
  );
  const current = useRef(form);
  current.current = form;

  const check = useCallback(async (signal?: AbortSignal) => {
    try {
      const { findings } = await post('check', current.current(), signal);
      setFound({ list: findings as ShownFinding[], isRead: true, fault: '' });
    } catch (error) {
      if (!signal?.aborted) setFound((before) => ({ ...before, fault: String((error as Error).message) }));
    }
  }, []);

  const words = JSON.stringify(form());
  useEffect(() => {
    const end = new AbortController();
    const timer = setTimeout(() => void check(end.signal), PAUSE);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [words, check]);

  const say = useCallback(
    async (what: 'ask' | 'clear', key: string, reason?: string) => {
      try {
        await post(what, { ...current.current(), key, reason });
        await check();
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    },
    [check],
  );
  return { ...found, say };
}
