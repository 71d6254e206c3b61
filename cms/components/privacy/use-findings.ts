'use client';

import { useAllFormFields, useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Counts, ShownFinding, ShownFindings } from '../../privacy/shown';

/** Milliseconds without a keystroke before the text is read again. */
const PAUSE = 600;

export type Findings = { list: ShownFinding[]; counts: Counts; isRead: boolean; fault: string };
const NONE: Findings = { list: [], counts: { all: 0, open: 0, hard: 0 }, isRead: false, fault: '' };
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

const listOf = ({ findings, passages }: ShownFindings): ShownFinding[] =>
  findings.flatMap(({ passage, ...finding }) => {
    const around = passages[passage];
    return around ? [{ ...finding, ...around }] : [];
  });

/**
 * What stands against the form as it is typed; read again after every pause. `isMine`: it is read for whoever may save
 * the form, and for the legal reviewer. `say` asks or clears one finding.
 */
export function useFindings(): Findings & {
  isMine: boolean;
  say: (what: 'ask' | 'clear', key: string, reason?: string) => Promise<string>;
} {
  const [fields] = useAllFormFields();
  const { id, collectionSlug, globalSlug, hasSavePermission } = useDocumentInfo();
  const { user } = useAuth();
  const isMine = hasSavePermission === true || (user?.role === 'legal' && Boolean(globalSlug ?? id));
  const { code } = useLocale();
  const [found, setFound] = useState<Findings>(NONE);
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
      const said = (await post('check', current.current(), signal)) as ShownFindings;
      setFound({ list: listOf(said), counts: said.counts, isRead: true, fault: '' });
    } catch (error) {
      if (!signal?.aborted) setFound((before) => ({ ...before, fault: String((error as Error).message) }));
    }
  }, []);

  const words = JSON.stringify(form());
  useEffect(() => {
    if (!isMine) return;
    const end = new AbortController();
    const timer = setTimeout(() => void check(end.signal), PAUSE);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [words, check, isMine]);

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
  return { ...found, isMine, say };
}
