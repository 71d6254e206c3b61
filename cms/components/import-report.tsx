'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { IMPORT_STATE_TERMS, isAtWork } from '../../domain/import-batch';
import { BatchActions } from './import/actions';
import { type BatchReport, post } from './import/batch-report';
import { ConflictList } from './import/conflict-list';
import { Facts, Lines } from './import/facts';
import { RefusalTable } from './import/refusal-table';
import { BatchResult } from './import/result';
import { SlipList } from './import/slip-list';
import { timeLeft } from './import/time-left';
import { shownSecond } from './shown-time';

const EVERY = 1_000;
const STARTERS: Record<string, string> = { command: '命令行', sample: '样例', clerk: '窗口民警' };
const when = (instant: string | null) => (instant ? shownSecond(instant) : '—');

/** A batch as it goes: progress, what it changes, what was refused, slips, and what can be done about it. */
export function ImportReport() {
  const { id } = useDocumentInfo();
  const [report, setReport] = useState<BatchReport | null>(null);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => {
    const response = await fetch(`/api/import-batches/${id}/report`);
    if (response.ok) setReport(await response.json());
    else setSaid('读取批次失败，请刷新页面。');
  }, [id]);

  useEffect(() => {
    if (id) load();
    const timer = setInterval(() => id && load(), EVERY);
    return () => clearInterval(timer);
  }, [id, load]);

  if (!report) return <p role="status">{said || '正在读取批次…'}</p>;
  const act = async (action: string, question: string) => {
    if (!window.confirm(question)) return;
    setSaid((await post(report.id, action)) ?? '');
    await load();
  };
  const { state, share, fault } = report;
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '1rem' }}>
      <p role="status">
        <strong>{IMPORT_STATE_TERMS[state]}</strong>
        {isAtWork(state) && ` ${share}% ${timeLeft(report)}`}
        {said && `　${said}`}
      </p>
      {isAtWork(state) && (
        <progress max={100} value={share} aria-label="进度" style={{ inlineSize: '100%' }} />
      )}
      {fault && <p>{fault} 数据库没有改变。</p>}
      {state === 'interrupted' && <p>程序中断了。已写入的部分保持完整，可以继续，不会重复。</p>}
      <BatchActions report={report} act={act} />
      <BatchResult report={report} />
      <SlipList report={report} act={act} />
      <RefusalTable {...report} />
      <ConflictList conflicts={report.conflicts} />
      <Lines title="未读取的列" lines={report.ignored ?? []} />
      <Facts
        title="批次"
        facts={[
          ['批次', report.id],
          ['文件', report.fileName],
          [
            '由谁导入',
            `${STARTERS[report.startedBy] ?? report.startedBy}${report.startedUser ? `（账号 ${report.startedUser}）` : ''}`,
          ],
          ['开始', when(report.createdAt)],
          ['完成', when(report.finishedAt)],
          ['撤销', report.undoneBy ? `${report.undoneBy} ${when(report.updatedAt)}` : '—'],
          ['大小', `${report.bytes.toLocaleString('zh-CN')} 字节`],
          ['SHA-256', report.digest],
        ]}
      />
    </div>
  );
}
