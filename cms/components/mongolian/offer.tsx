import { useState } from 'react';
import { holdsOldCodes } from '../../../mongolian/convert/old-codes';
import { conversionWords, convertOld } from '../../mongolian/convert-old';

/** Offered where words in old codes were pasted into a field: converts them where they stand. */
export function ConversionOffer({ text, onConvert }: { text: string; onConvert: (text: string) => void }) {
  const [said, setSaid] = useState('');
  const convert = async () => {
    const made = await convertOld(text);
    setSaid(conversionWords(text, made));
    onConvert(made.text);
  };
  const isOffered = holdsOldCodes(text);
  return (
    <>
      {isOffered && (
        <p>
          这里有旧编码（蒙科立或 U+202F），网站不能用。
          <button type="button" onClick={() => void convert()}>
            转换旧编码
          </button>
        </p>
      )}
      <p role="status">{said}</p>
    </>
  );
}
