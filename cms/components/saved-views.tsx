'use client';

import { useListDrawerContext, useListQuery } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { viewAddress } from '../../domain/saved-view';
import type { ShownView, ShownViews } from '../saved-views/views';
import { askDesk } from './ask-desk';
import { ChangeRow } from './views/change-row';
import { KeepForm, type Kept } from './views/keep-form';
import './views/views.css';

const NONE: ShownViews = { views: [], mayShare: false };

/** Above a list: the searches and filters kept under a name, and a name for the present one. */
export function SavedViews() {
  const { collectionSlug: list, query } = useListQuery();
  const { isInDrawer } = useListDrawerContext();
  const [{ views, mayShare }, setShown] = useState(NONE);
  const [said, setSaid] = useState('');
  const read = useCallback(async () => {
    const answer = await askDesk<ShownViews>(`/api/saved-views/shown?list=${list}`, '保存的视图没有显示');
    if (typeof answer === 'string') setSaid(answer);
    else setShown(answer);
  }, [list]);
  useEffect(() => {
    if (!isInDrawer) void read();
  }, [read, isInDrawer]);
  if (isInDrawer) return null;

  const asked = {
    filter: query.where ?? null,
    search: query.search || null,
    sort: typeof query.sort === 'string' ? query.sort : null,
  };
  const isOpen = (view: ShownView): boolean => view.address === viewAddress(list, asked);
  const done = (words: string) => {
    setSaid(words);
    void read();
  };
  const keep = async (kept: Kept): Promise<boolean> => {
    const body = { ...kept, list, ...asked };
    const answer = await askDesk('/api/saved-views', '条件没有保存', { body });
    const isKept = typeof answer !== 'string';
    done(isKept ? `已保存为“${kept.name}”。首页“保存的视图”里也能打开。` : answer);
    return isKept;
  };
  const mine = views.filter(({ mayChange }) => mayChange);
  return (
    <section className="saved-views" aria-label="保存的视图">
      <h2>保存的视图</h2>
      {views.length === 0 ? (
        <p>还没有。先搜索或筛选，再点“保存现在的条件”。</p>
      ) : (
        <ul className="saved-views__links">
          {views.map((view) => (
            <li key={view.id}>
              <a href={view.address} aria-current={isOpen(view) ? 'true' : undefined}>
                {view.name}
              </a>
              {view.isShared && <span>（共用）</span>}
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>保存现在的条件</summary>
        <KeepForm mayShare={mayShare} onKeep={keep} />
      </details>
      {mine.length > 0 && (
        <details>
          <summary>改名、删除</summary>
          <ul className="saved-views__rows">
            {mine.map((view) => (
              <ChangeRow key={view.id} view={view} mayShare={mayShare} onDone={done} />
            ))}
          </ul>
        </details>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
