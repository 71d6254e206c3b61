'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { GateReport } from '../decision/report';
import { askDesk } from './ask-desk';
import { DecisionReasons } from './decision-reasons';
import { DecisionSignOff, type StepAsked } from './decision-sign-off';
import { DecisionStepList } from './decision-step-list';

const UNCHANGED = '什么都没有改变';

function standingOf({ isOpen, isWithdrawn }: GateReport): string {
  if (!isOpen) return '现在不能公开，原因在下面。';
  return isWithdrawn ? '已经撤回，公众只看到撤回的时间和原因。' : '所有条件都满足，终审可以发布。';
}

/** Whether the saved text may be public, why not, who has signed it, and what was done so far. */
export function DecisionGate() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const [report, setReport] = useState<GateReport | null>(null);
  const [trouble, setTrouble] = useState('');
  const show = useCallback((answer: GateReport | string) => {
    if (typeof answer === 'string') return setTrouble(answer);
    setTrouble('');
    setReport(answer);
  }, []);

  useEffect(() => {
    if (id) askDesk<GateReport>(`/api/decisions/${id}/gate`, UNCHANGED).then(show);
  }, [id, lastUpdateTime, show]);

  const take = async (asked: StepAsked) => {
    const body = { ...asked, digest: report?.digest };
    show(await askDesk<GateReport>(`/api/decisions/${id}/steps`, UNCHANGED, { body }));
  };

  if (!id) return <p className="field-type">保存草稿以后，这里会说明能不能公开、还差什么。</p>;
  return (
    <section className="field-type" aria-labelledby="decision-gate" style={{ maxInlineSize: '60rem' }}>
      <h3 id="decision-gate">能不能公开</h3>
      {trouble && <p role="alert">{trouble}</p>}
      {report && (
        <>
          <p>
            <strong>{standingOf(report)}</strong> 这里说的是已经保存的文字。
          </p>
          <DecisionReasons reasons={report.reasons} />
          <DecisionSignOff report={report} onTake={take} />
          <DecisionStepList steps={report.steps} />
        </>
      )}
    </section>
  );
}
