'use client';

import {
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useServerFunctions,
} from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { drop, type Kept, keep, keyOf, readKept } from './kept';

/** Milliseconds without a keystroke before what was typed is kept. */
const PAUSE = 500;

/** Keeps what is typed until it is saved, and hands out what an earlier visit left behind. */
export function useKept(item: string): { offer: Kept | null; take: () => Promise<void>; refuse: () => void } {
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const { user } = useAuth();
  const { code } = useLocale();
  const { replaceState, setModified } = useForm();
  const { id, collectionSlug, globalSlug, docPermissions } = useDocumentInfo();
  const { getFormState } = useServerFunctions();
  const key = keyOf(user?.id, item, code);
  const [offer, setOffer] = useState<Kept | null>(null);
  const hasKept = useRef(false);

  useEffect(() => setOffer(readKept(key)), [key]);

  // What is offered is not written over before somebody has decided about it.
  const data = isModified && !offer ? JSON.stringify(reduceFieldsToValues(fields, true)) : null;
  useEffect(() => {
    if (data === null) {
      if (hasKept.current) drop(key);
      hasKept.current = false;
      return;
    }
    const timer = setTimeout(() => {
      keep(key, JSON.parse(data));
      hasKept.current = true;
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [data, key]);

  const take = async () => {
    if (!offer) return;
    const { state } = await getFormState({
      ...{ id, collectionSlug, globalSlug, docPermissions, data: offer.data, operation: 'update' },
      ...{ schemaPath: collectionSlug ?? globalSlug ?? '', renderAllFields: true, skipValidation: true },
      docPreferences: { fields: {} },
    });
    if (!state) return;
    replaceState(state);
    setModified(true);
    setOffer(null);
  };
  const refuse = () => {
    drop(key);
    setOffer(null);
  };
  return { offer, take, refuse };
}
