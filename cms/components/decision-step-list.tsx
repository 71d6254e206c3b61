import type { GateReport } from '../decision/report';
import { shownTime } from './shown-time';

/** What was done to a decision so far, the newest first. */
export function DecisionStepList({ steps }: { steps: GateReport['steps'] }) {
  return (
    <details>
      <summary>办理记录（{steps.length} 步，只能增加，不能改动）</summary>
      <ol reversed>
        {steps.map(({ term, who, at, note, digest }) => (
          <li key={`${at} ${term}`}>
            <time dateTime={at}>{shownTime(at)}</time> {term} · {who} · 文字摘要 {digest}
            {note && <div>意见：{note}</div>}
          </li>
        ))}
      </ol>
    </details>
  );
}
