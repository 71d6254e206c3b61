'use client';

import { useAllFormFields, useLocale } from '@payloadcms/ui';
import { proseLines } from '../mongolian/texts';
import { Converter } from './mongolian/converter';
import { useFaults } from './mongolian/use-faults';

/** Texts worth a look: anything that is, or was meant to be, Mongolian. */
const MONGOLIAN = /[\u1800-\u18AF\uE000-\uF8FF\p{Script=Cyrillic}]/u;

const linesOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : proseLines(value));

const shapesWords = (isWhole: boolean, isBroken: boolean): string => {
  if (isWhole) return '';
  return isBroken ? '字形没有检查成，发布时还会检查。' : '正在检查字形…';
};

function Findings({ vocabulary }: { vocabulary: string[] }) {
  const [fields] = useAllFormFields();
  const lines = Object.values(fields).flatMap(({ value }) =>
    linesOf(value).filter((line) => MONGOLIAN.test(line)),
  );
  const { list, isWhole, isBroken } = useFaults(lines, vocabulary);
  const errors = list.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <p>
        {list.length === 0
          ? '没有发现编码错误。是不是好的蒙古文，只有懂蒙古文的人能判断。'
          : `错误 ${errors} 处，提示 ${list.length - errors} 处。有错误不能发布；提示请看一眼。`}
        {shapesWords(isWhole, isBroken)}
      </p>
      <ul>
        {list.map(({ line, severity, message }, index) => (
          <li key={`${line}-${index}-${message}`}>
            <strong>{severity === 'error' ? '错误' : '提示'}</strong> {message}
          </li>
        ))}
      </ul>
    </>
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
