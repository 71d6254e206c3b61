'use client';

import { useAllFormFields, useLocale } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import { checkMongolian } from '../../mongolian/check';
import { explain } from '../../mongolian/explain';
import { proseLines } from '../mongolian/texts';

/** Texts worth a look: anything that is, or was meant to be, Mongolian. */
const MONGOLIAN = /[\u1800-\u18AF\uE000-\uF8FF\p{Script=Cyrillic}]/u;

const linesOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : proseLines(value));

function Findings({ vocabulary }: { vocabulary: string[] }) {
  const [fields] = useAllFormFields();
  const known = useMemo(() => new Set(vocabulary), [vocabulary]);
  const lines = Object.values(fields).flatMap(({ value }) =>
    linesOf(value).filter((line) => MONGOLIAN.test(line)),
  );
  const findings = lines.flatMap((line) =>
    checkMongolian(line, { vocabulary: known }).map((finding) => ({
      finding,
      words: explain(line, finding),
    })),
  );
  const errors = findings.filter(({ finding }) => finding.severity === 'error').length;
  if (findings.length === 0) return <p>没有发现编码错误。是不是好的蒙古文，只有懂蒙古文的人能判断。</p>;
  return (
    <>
      <p>
        错误 {errors} 处，提示 {findings.length - errors}{' '}
        处。有错误不能发布；提示请看一眼。字形要到发布时才检查。
      </p>
      <ul>
        {findings.map(({ finding, words }, index) => (
          <li key={`${index}-${words}`}>
            <strong>{finding.severity === 'error' ? '错误' : '提示'}</strong> {words}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Text in Menksoft codes or on old connectors, pasted here, comes out as the site stores it. */
function Converter() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const convert = async () => {
    const [{ fromMenksoft }, { default: codec }] = await Promise.all([
      import('../../mongolian/convert/menksoft'),
      import('mongol-code'),
    ]);
    const made = fromMenksoft(text, codec);
    setText(made.text);
    setSaid(
      made.refusals.length === 0
        ? '已经转换，可以复制。'
        : `有 ${made.refusals.length} 处没有转换，原样留着：${made.refusals
            .map(({ at, why }) => `第 ${[...text.slice(0, at)].length + 1} 个字符，${why}`)
            .join('；')}。`,
    );
  };
  return (
    <details>
      <summary>转换旧编码（蒙科立、U+202F）</summary>
      <textarea
        aria-label="要转换的文字"
        rows={4}
        style={{ inlineSize: '100%' }}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" onClick={() => void convert()}>
        转换
      </button>
      <p role="status">{said}</p>
    </details>
  );
}

/** Beside the form when it stands in Mongolian: what is wrong with the words, while they are written. */
export function MongolianPanel({ vocabulary }: { vocabulary: string[] }) {
  const { code } = useLocale();
  if (code !== 'mn') return null;
  return (
    <section aria-label="蒙古文检查" style={{ marginBlockEnd: '2rem' }}>
      <h3>蒙古文检查</h3>
      <Findings vocabulary={vocabulary} />
      <Converter />
    </section>
  );
}
