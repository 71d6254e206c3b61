'use client';

import { useEffect, useState } from 'react';
import type { WantingDocument } from '../../words/documents';
import { askDesk } from './ask-desk';

/** Documents without Mongolian, or whose Chinese has changed since: each leads to its own form. */
export function Documents() {
  const [documents, setDocuments] = useState<WantingDocument[] | null>(null);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    askDesk<{ documents: WantingDocument[] }>('documents').then((answer) => {
      if (answer.ok) setDocuments(answer.body.documents);
      else setTrouble(answer.message);
    });
  }, []);
  if (!documents) return <p role="status">{trouble || '正在读取…'}</p>;
  const stale = documents.filter((one) => one.stale.length > 0).length;
  return (
    <section aria-label="要翻译的文章和公开内容">
      <p>
        {documents.length} 份缺蒙古文或中文改过（其中 {stale}{' '}
        份中文改过）。在表单里写蒙古文并存为草稿，由终审发布。
      </p>
      <table className="words-table">
        <thead>
          <tr>
            <th scope="col">种类</th>
            <th scope="col">标题</th>
            <th scope="col">没有蒙古文的栏</th>
            <th scope="col">中文改过的栏</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ kind, title, address, missing, stale: changed }) => (
            <tr key={address}>
              <td>{kind}</td>
              <td>
                <a href={address}>{title}</a>
              </td>
              <td>{missing.join('、') || '—'}</td>
              <td>{changed.join('、') || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
