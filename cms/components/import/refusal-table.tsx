import type { BatchReport } from './batch-report';

const HEADINGS = ['行', '列', '内容', '原因', '说明'];
/** At least as wide as this on a phone, where Han would otherwise stand one sign below the other. */
const LEAST = [undefined, '4em', '5em', '4em', '10em'];
const CELL = { padding: '0.25rem 0.75rem 0.25rem 0', textAlign: 'start', verticalAlign: 'top' } as const;

/** The refused rows, the first of them on screen and all of them in a file for a spreadsheet. */
export function RefusalTable({ id, refusals, byReason, counts }: BatchReport) {
  if (!counts || counts.refused === 0) return null;
  return (
    <section aria-label="未采用的行">
      <h3>未采用的行（{counts.refused}）</h3>
      <p>
        {byReason.map(({ reason, rows }) => `${reason} ${rows}`).join('，')}。
        <a href={`/api/import-batches/${id}/refused.csv`}>下载清单（CSV）</a>
      </p>
      <div style={{ overflowX: 'auto' }}>
        <table style={{ borderCollapse: 'collapse' }}>
          <thead>
            <tr>
              {HEADINGS.map((heading, index) => (
                <th key={heading} scope="col" style={{ ...CELL, minInlineSize: LEAST[index] }}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {refusals.map(({ line, column, value, reason, words }) => (
              <tr key={`${line}-${column}-${reason}`}>
                {[line, column, value, reason, words].map((text, index) => (
                  <td
                    key={HEADINGS[index]}
                    style={{ ...CELL, overflowWrap: index < 2 ? undefined : 'anywhere' }}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
