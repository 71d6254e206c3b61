import type { Verdict } from '../../../words/verdict';

/** What is mechanically wrong with the words, while they are typed. */
export function Findings({ verdicts, isEmpty }: { verdicts: Verdict[]; isEmpty: boolean }) {
  if (isEmpty) return null;
  if (verdicts.length === 0)
    return <p>没有发现编码、占位和隐私方面的错误。是不是好的蒙古文，只有懂蒙古文的人能判断。</p>;
  const errors = verdicts.filter(({ severity }) => severity === 'error').length;
  return (
    <section aria-label="检查">
      <p>
        错误 {errors} 处，提示 {verdicts.length - errors} 处。有错误不能保存；提示请看一眼。
      </p>
      <ul className="words-findings">
        {verdicts.map(({ severity, message }) => (
          <li key={message} data-severity={severity}>
            <strong>{severity === 'error' ? '错误' : '提示'}</strong> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
