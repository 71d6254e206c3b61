import type { ReviewReport } from '../../review/report';
import { shownTime } from '../shown-time';

/** Every signature the item needs: given, void or missing. */
export function ReviewSignOffs({ signOffs }: { signOffs: ReviewReport['signOffs'] }) {
  return (
    <ol className="review-sign-offs" aria-label="谁签过">
      {signOffs.map(({ term, who, at, isVoid }) => (
        <li key={term} data-state={who ? 'signed' : 'missing'}>
          <span aria-hidden="true">{who ? '✓' : '…'}</span> <strong>{term}</strong>
          <span>
            {who && at
              ? `${who}，${shownTime(at)}`
              : isVoid
                ? '签过，但文字已改或已退回，要重新签'
                : '还没有签'}
          </span>
        </li>
      ))}
    </ol>
  );
}
