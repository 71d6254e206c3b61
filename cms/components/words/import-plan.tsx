import type { ShownPlan } from '../../words/import-sheet';

type Props = { plan: ShownPlan; onApply: () => void };

/** What a returned table would change, line by line, and what of it is refused. */
export function ImportPlan({ plan: { changes, refused, unchanged, isApplied }, onApply }: Props) {
  const stale = changes.filter(({ isStale }) => isStale).length;
  return (
    <section aria-label="报告">
      <h2>{isApplied ? '已写入' : '报告'}</h2>
      <p>
        改 {changes.length} 条{stale > 0 && `（其中 ${stale} 条的中文在导出以后改过，会标为“原文已改”）`}
        ，不变 {unchanged} 条，不采用 {refused.length} 条。
      </p>
      {refused.length > 0 && (
        <table className="words-table">
          <caption>不采用的行</caption>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">列</th>
              <th scope="col">键</th>
              <th scope="col">原因</th>
            </tr>
          </thead>
          <tbody>
            {refused.map(({ line, column, key, reason }) => (
              <tr key={`${line} ${key}`}>
                <td>{line}</td>
                <td>{column}</td>
                <td>{key}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changes.length > 0 && (
        <table className="words-table">
          <caption>要改的行</caption>
          <thead>
            <tr>
              <th scope="col">行</th>
              <th scope="col">键</th>
              <th scope="col">原来</th>
              <th scope="col">改为</th>
              <th scope="col">状态</th>
              <th scope="col">提示</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ line, key, before, text, standing, isStale, warnings }) => (
              <tr key={key}>
                <td>{line}</td>
                <td>{key}</td>
                <td lang="mn-Mong">{before || '—'}</td>
                <td lang="mn-Mong">{text}</td>
                <td>
                  {standing === 'reviewed' ? '已审读' : '草稿'}
                  {isStale && '，原文已改'}
                </td>
                <td>{warnings.join(' ') || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isApplied && changes.length > 0 && (
        <button type="button" className="words-primary" onClick={onApply}>
          写入这 {changes.length} 条
        </button>
      )}
    </section>
  );
}
