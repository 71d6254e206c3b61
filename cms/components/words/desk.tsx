'use client';

import { useState } from 'react';
import './desk.css';
import { Documents } from './documents';
import { Spreadsheet } from './spreadsheet';
import { Strings } from './strings';

const TABS = [
  ['strings', '网站文字'],
  ['documents', '文章和公开内容'],
  ['sheet', '导出和导入'],
] as const;
type Tab = (typeof TABS)[number][0];

/** Where translators work: what is without Mongolian or without review, one string at a time, and the whole as a table. */
export function WordsDesk() {
  const [tab, setTab] = useState<Tab>('strings');
  return (
    <main className="words-desk">
      <h1>蒙古文翻译</h1>
      <nav className="words-tabs" aria-label="看什么">
        {TABS.map(([name, label]) => (
          <button key={name} type="button" aria-pressed={tab === name} onClick={() => setTab(name)}>
            {label}
          </button>
        ))}
      </nav>
      {/* Kept while another is looked at: what was typed must not go. */}
      <div hidden={tab !== 'strings'}>
        <Strings isShown={tab === 'strings'} />
      </div>
      {tab === 'documents' && <Documents />}
      {tab === 'sheet' && <Spreadsheet />}
    </main>
  );
}
