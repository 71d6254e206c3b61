'use client';

import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { Move } from '../../domain/review/move';
import type { ReviewReport } from '../review/report';
import { askDesk } from './ask-desk';
import { ReviewActs, type Wanted } from './review/acts';
import { ReviewDifferences } from './review/differences';
import './panel.css';
import './review/panel.css';
import { ReviewSignOffs } from './review/sign-offs';
import { ReviewStepList } from './review/step-list';
import { shownTime } from './shown-time';

const UNCHANGED = '什么都没有改变';
/** After these the form holds what is no longer so. */
const RELOADS: ReadonlySet<Move> = new Set(['published', 'emergency', 'withdrawn']);

/** Where an item stands in its three reviews, who signed, what is needed next, and what the reader may do. */
export function ReviewPanel() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const isModified = useFormModified();
  const [report, setReport] = useState<ReviewReport | null>(null);
  const [trouble, setTrouble] = useState('');
  const address = `/api/${collectionSlug}/${id}/review`;
  const show = useCallback((answer: ReviewReport | string) => {
    if (typeof answer === 'string') return setTrouble(answer);
    setTrouble('');
    setReport(answer);
  }, []);

  useEffect(() => {
    if (id) askDesk<ReviewReport>(address, UNCHANGED).then(show);
  }, [id, lastUpdateTime, address, show]);

  const take = async (wanted: Wanted) => {
    const body = { ...wanted, digest: report?.digest ?? '' };
    const answer = await askDesk<ReviewReport>(address, UNCHANGED, { body });
    show(answer);
    if (typeof answer !== 'string' && RELOADS.has(wanted.step)) window.location.reload();
  };

  if (!id) return <p className="field-type">保存草稿以后，这里会说明审到哪一步、还差谁。</p>;
  return (
    <section className="field-type desk-panel review-panel" aria-labelledby="review-panel">
      <h3 id="review-panel">三审</h3>
      {trouble && (
        <p role="alert" className="desk-panel__trouble">
          {trouble}
        </p>
      )}
      {report ? (
        <>
          <p role="status">
            <strong>{report.stateTerm}</strong>
            {report.scheduledFor && `：${shownTime(report.scheduledFor)}`}。{report.next}
          </p>
          {isModified && <p>这里说的是已经保存的文字；您刚改的还没有保存。</p>}
          {report.remarks.map(({ note, passage, at }) => (
            <p key={at} className="desk-panel__trouble review-panel__remark">
              退回意见{passage && `（${passage}）`}：{note}
            </p>
          ))}
          {report.missingLanguages.length > 0 && (
            <p className="desk-panel__trouble">
              这一件要中文、蒙古文一起公开，还缺蒙古文的{report.missingLanguages.join('、')}。
            </p>
          )}
          {report.featuredThrough && <p>放在首页最前面，到 {report.featuredThrough} 为止（含当天）。</p>}
          <ReviewSignOffs signOffs={report.signOffs} />
          <ReviewDifferences report={report} />
          <ReviewActs key={report.digest} report={report} onTake={take} />
          <ReviewStepList steps={report.steps} />
        </>
      ) : (
        !trouble && <p role="status">正在看这一件审到哪一步…</p>
      )}
    </section>
  );
}
