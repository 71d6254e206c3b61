import type { ReviewReport } from '../../review/report';
import { shownTime } from '../shown-time';

/** What was done to an item so far, the newest first. */
export function ReviewStepList({ steps }: { steps: ReviewReport['steps'] }) {
  return (
    <details>
      <summary>审核记录（{steps.length} 步，只能增加，不能改动）</summary>
      <ol reversed>
        {steps.map(({ term, who, at, note, passage, digest }) => (
          <li key={`${at} ${term} ${who}`}>
            <time dateTime={at}>{shownTime(at)}</time> {term} · {who} · 文字摘要 {digest}
            {note && (
              <div>
                意见{passage && `（${passage}）`}：{note}
              </div>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
