'use client';

import { Button } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';

export type Kept = { name: string; isShared: boolean };
type Props = { mayShare: boolean; onKeep: (kept: Kept) => Promise<boolean> };

/** A name for the search and filter that the list below answers now. */
export function KeepForm({ mayShare, onKeep }: Props) {
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await onKeep({ name, isShared }))) return;
    setName('');
    setShared(false);
  };
  return (
    <form className="saved-views__form" onSubmit={(event) => void keep(event)}>
      <label>
        名称
        <input value={name} maxLength={30} required onChange={({ target }) => setName(target.value)} />
      </label>
      {mayShare && (
        <label>
          <input type="checkbox" checked={isShared} onChange={({ target }) => setShared(target.checked)} />
          大家共用
        </label>
      )}
      <Button type="submit" size="small" buttonStyle="secondary">
        保存
      </Button>
    </form>
  );
}
