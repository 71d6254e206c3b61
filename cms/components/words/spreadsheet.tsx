'use client';

import { useAuth } from '@payloadcms/ui';
import { type ChangeEvent, useRef, useState } from 'react';
import type { ShownPlan } from '../../words/import-sheet';
import { askDesk } from './ask-desk';
import { ImportPlan } from './import-plan';

const send = (file: File, apply?: string) =>
  askDesk<ShownPlan>(`import${apply ? `?apply=${apply}` : ''}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  });

/** The whole list out to a translator elsewhere, and back: read first, then written all at once. */
export function Spreadsheet() {
  const { user } = useAuth<{ id: number; role: string } & Record<string, never>>();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState<ShownPlan | null>(null);
  const [said, setSaid] = useState('');
  const mayChange = user?.role === 'translator' || user?.role === 'administrator';

  const check = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0];
    if (!chosen) return;
    setPlan(null);
    setSaid(`正在核对 ${chosen.name}…`);
    const answer = await send(chosen);
    setFile(chosen);
    setPlan(answer.ok ? answer.body : null);
    setSaid(answer.ok ? '核对完了，还没有写入。' : answer.message);
    target.value = '';
  };
  const apply = async () => {
    if (!file || !plan) return;
    setSaid('正在写入…');
    const answer = await send(file, plan.digest);
    if (answer.ok) setPlan(answer.body);
    setSaid(answer.ok ? `已写入 ${answer.body.changes.length} 条，网站现在就是这样。` : answer.message);
  };
  return (
    <div>
      <section aria-label="导出">
        <h2>导出</h2>
        <p>
          全部文字一张表：键、用在哪里、中文、蒙古文、状态、词汇提示。译者只改“蒙古文”和“状态”两列，审读通过写“已审读”。
        </p>
        <p className="words-actions">
          <a className="words-button" href="/api/word-translations/export.xlsx" download>
            下载 XLSX
          </a>
          <a className="words-button" href="/api/word-translations/export.csv" download>
            下载 CSV（UTF-8）
          </a>
        </p>
      </section>
      {mayChange && (
        <section aria-label="导入">
          <h2>导入</h2>
          <p>先核对，看过报告以后才写入；要么全部写入，要么一条也不写。公式不会被计算。</p>
          <input
            ref={chooser}
            type="file"
            aria-label="译好的表格（XLSX 或 CSV）"
            accept=".xlsx,.csv,.tsv,.txt"
            onChange={check}
            hidden
          />
          <button type="button" onClick={() => chooser.current?.click()}>
            选择译好的表格并核对
          </button>
        </section>
      )}
      <p role="status">{said}</p>
      {plan && <ImportPlan plan={plan} onApply={apply} />}
    </div>
  );
}
