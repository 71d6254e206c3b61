import type { ReviewReport } from '../../review/report';

/** What changed since the text was sent back, or against what is public: old and new, passage by passage. */
export function ReviewDifferences({ report: { differences, differsFrom } }: { report: ReviewReport }) {
  if (!differsFrom) return null;
  if (differences.length === 0) return <p>与{differsFrom}的文字相同。</p>;
  return (
    <details className="review-differences" open>
      <summary>
        与{differsFrom}的文字相比，改了 {differences.length} 处
      </summary>
      <dl>
        {differences.map(({ place, before, after }) => (
          <div key={`${place} ${before} ${after}`}>
            <dt>{place}</dt>
            {before !== null && (
              <dd>
                <del>{before}</del>
              </dd>
            )}
            {after !== null && (
              <dd>
                <ins>{after}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
