import { useState } from 'react';
import { conversionWords, convertOld } from '../../mongolian/convert-old';

/** Text in Menksoft codes or on old connectors, pasted here, comes out as the site stores it. */
export function Converter() {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const convert = async () => {
    const made = await convertOld(text);
    setText(made.text);
    setSaid(conversionWords(text, made));
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
