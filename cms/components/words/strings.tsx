'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Filter, Worklist } from '../../words/worklist';
import { askDesk } from './ask-desk';
import { Filters } from './filters';
import { Progress } from './progress';
import { StringList } from './string-list';
import { WordForm } from './word-form';

export type Sought = { filter: Filter; namespace: string; search: string; page: number };
const ALL_OPEN: Sought = { filter: 'open', namespace: '', search: '', page: 1 };

const keyInAddress = () => new URLSearchParams(window.location.search).get('key');

/** The strings of the site: the list, and the one that is worked on. */
export function Strings({ isShown }: { isShown: boolean }) {
  const [sought, setSought] = useState(ALL_OPEN);
  const [list, setList] = useState<Worklist | null>(null);
  const [trouble, setTrouble] = useState('');
  const [key, setKey] = useState<string | null>(null);
  // What was typed for each string and not saved: going to another and back loses nothing.
  const typed = useRef(new Map<string, string>());
  const asking = useRef(0);

  const load = useCallback(async () => {
    const asked = new URLSearchParams({ ...sought, page: String(sought.page) });
    asking.current += 1;
    const turn = asking.current;
    const answer = await askDesk<Worklist>(`worklist?${asked}`);
    // Answers may come in another order than they were asked for.
    if (turn !== asking.current) return;
    if (answer.ok) setList(answer.body);
    setTrouble(answer.ok ? '' : answer.message);
  }, [sought]);

  useEffect(() => setKey(keyInAddress()), []);
  useEffect(() => {
    // A spreadsheet may have been brought in while something else was looked at.
    const timer = isShown ? setTimeout(load, 150) : undefined;
    return () => clearTimeout(timer);
  }, [load, isShown]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => typed.current.size > 0 && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  const choose = (chosen: string | null) => {
    setKey(chosen);
    window.history.replaceState(null, '', chosen ? `?key=${encodeURIComponent(chosen)}` : '?');
  };
  if (!list) return <p role="status">{trouble || '正在读取…'}</p>;
  return (
    <>
      {trouble && <p role="alert">{trouble}</p>}
      <Progress list={list} />
      <div className="words-columns" data-open={key !== null}>
        <section className="words-list" aria-label="要翻译的文字">
          <Filters sought={sought} list={list} onSeek={setSought} />
          <StringList list={list} chosen={key} onChoose={choose} />
          <nav className="words-pager" aria-label="翻页">
            <button
              type="button"
              disabled={list.page <= 1}
              onClick={() => setSought({ ...sought, page: list.page - 1 })}
            >
              上一页
            </button>
            <span>
              第 {list.page} 页，共 {list.pages} 页
            </span>
            <button
              type="button"
              disabled={list.page >= list.pages}
              onClick={() => setSought({ ...sought, page: list.page + 1 })}
            >
              下一页
            </button>
          </nav>
        </section>
        {key !== null && (
          <WordForm
            key={key}
            wordKey={key}
            typed={typed.current}
            onSaved={load}
            onClose={() => choose(null)}
          />
        )}
      </div>
    </>
  );
}
