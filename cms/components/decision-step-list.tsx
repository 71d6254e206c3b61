import type { GateReport } from '../decision/report';

const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** What was done to a decision so far, the newest first. */
export function DecisionStepList({ steps }: { steps: GateReport['steps'] }) {
  return (
    <details>
      <summary>办理记录（{steps.length} 步，只能增加，不能改动）</summary>
      <ol reversed>
        {steps.map(({ term, who, at, note, digest }) => (
          <li key={`${at} ${term}`}>
            <time dateTime={at}>{TIME.format(new Date(at))}</time> {term} · {who} · 文字摘要 {digest}
            {note && <div>意见：{note}</div>}
          </li>
        ))}
      </ol>
    </details>
  );
}
