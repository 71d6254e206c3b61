'use client';

import { useCallback, useEffect, useState } from 'react';
import type { WantingDocument } from '../../words/documents';
import { askDesk, posted } from './ask-desk';

type Listed = { documents: WantingDocument[]; mayReview: boolean };

const listed = (labels: readonly string[]): string => labels.join('、') || '—';

type RowProps = { wanting: WantingDocument; onPass: (() => void) | null };

function Row({ wanting: { kind, title, address, missing, unreviewed, stale }, onPass }: RowProps) {
  const isWritten = unreviewed.length + stale.length > 0;
  return (
    <tr>
      <td>{kind}</td>
      <td>
        <a href={address}>{title}</a>
      </td>
      <td>{listed(missing)}</td>
      <td>{listed(unreviewed)}</td>
      <td>{listed(stale)}</td>
      <td>
        {onPass && isWritten && (
          <button type="button" aria-label={`把“${title}”的蒙古文标为已审读`} onClick={onPass}>
            标为已审读
          </button>
        )}
      </td>
    </tr>
  );
}

/** Documents without Mongolian, without review, or whose Chinese has changed since: each leads to its own form. */
export function Documents() {
  const [list, setList] = useState<Listed | null>(null);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    const answer = await askDesk<Listed>('documents');
    if (answer.ok) setList(answer.body);
    else setSaid(answer.message);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  if (!list) return <p role="status">{said || '正在读取…'}</p>;
  const { documents, mayReview } = list;
  const pass = async ({ document, digest, title }: WantingDocument) => {
    if (!window.confirm(`您逐栏看过“${title}”现在的蒙古文和中文，认为可以用吗？`)) return;
    const answer = await askDesk('documents/review', posted({ document, digest }));
    setSaid(answer.ok ? `“${title}”的蒙古文已标为审读过。` : answer.message);
    await load();
  };
  const changed = documents.filter(({ stale }) => stale.length > 0).length;
  return (
    <section aria-label="要翻译的文章和公开内容">
      <p>
        {documents.length} 份缺蒙古文、没有审读，或中文改过（其中 {changed}{' '}
        份中文改过）。在表单里写蒙古文并存为草稿，由终审发布；没有审读的，公开页上会说明。
      </p>
      <p role="status">{said}</p>
      <table className="words-table">
        <thead>
          <tr>
            <th scope="col">种类</th>
            <th scope="col">标题</th>
            <th scope="col">没有蒙古文的栏</th>
            <th scope="col">没有审读的栏</th>
            <th scope="col">中文改过的栏</th>
            <th scope="col">审读</th>
          </tr>
        </thead>
        <tbody>
          {documents.map((wanting) => (
            <Row
              key={wanting.document}
              wanting={wanting}
              onPass={mayReview ? () => void pass(wanting) : null}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
