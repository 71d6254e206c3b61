'use client';

import { Button, useAllFormFields, useForm, useLocale } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useState } from 'react';
import type { PassageDifference } from '../../../domain/review/difference';
import { askDesk } from '../ask-desk';
import type { Item } from './use-presence';

type Compared = { rows: PassageDifference[]; updatedAt: string };

/** The two texts, side by side, and the two ways on; neither is taken before somebody has looked. */
export function Conflict({ item }: { item: Item }) {
  const [fields] = useAllFormFields();
  const { submit } = useForm();
  const { code } = useLocale();
  const [compared, setCompared] = useState<Compared | null>(null);

  const [trouble, setTrouble] = useState('');

  const compare = async () => {
    const data = reduceFieldsToValues(fields, true);
    const body = { ...item, locale: code, data };
    const answer = await askDesk<Compared>('/api/presence/compare', '您的文字还在这一页', { body });
    setTrouble(typeof answer === 'string' ? answer : '');
    if (typeof answer !== 'string') setCompared(answer);
  };
  /**
   * Says that its sender has seen what is stored. Sent from here: the desk's own autosave waits for another keystroke. Of
   * an item with drafts it is a draft, never what the public reads.
   */
  const keepMine = async () => {
    const { collection, global, id } = item;
    await submit({
      action: collection
        ? `/api/${collection}/${id}?depth=0&draft=true&fallback-locale=null&locale=${code}`
        : `/api/globals/${global}?depth=0&fallback-locale=null&locale=${code}`,
      method: collection ? 'PATCH' : 'POST',
      overrides: { updatedAt: compared?.updatedAt, ...(collection && { _status: 'draft' }) },
      skipValidation: Boolean(collection),
    });
    setCompared(null);
  };

  return (
    <div role="alert" className="presence__conflict">
      <p>
        您打开以后，这一件又被存过。您的文字还在这一页，也留在本机；在您看过两边以前，这一页的不会存进去，不会盖掉别人的。
      </p>
      {trouble && <p>{trouble}</p>}
      {!compared && (
        <Button type="button" size="small" onClick={compare}>
          比较两边的文字
        </Button>
      )}
      {compared && (
        <>
          <table>
            <caption>两边不同的 {compared.rows.length} 处</caption>
            <thead>
              <tr>
                <th scope="col">位置</th>
                <th scope="col">已经存的</th>
                <th scope="col">这一页的</th>
              </tr>
            </thead>
            <tbody>
              {compared.rows.map(({ place, before, after }) => (
                <tr key={`${place} ${before} ${after}`}>
                  <th scope="row">{place}</th>
                  <td>{before ?? '（没有）'}</td>
                  <td>{after ?? '（没有）'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button type="button" size="small" buttonStyle="secondary" onClick={() => window.location.reload()}>
            用已经存的，重新打开
          </Button>{' '}
          <Button type="button" size="small" onClick={keepMine}>
            用这一页的，再存一次
          </Button>
        </>
      )}
    </div>
  );
}
