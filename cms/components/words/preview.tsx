import { glossOf } from '../../../i18n/glossed';
import { textsOf, VALUE } from '../../../words/message';
import type { WordState } from '../../words/catalogue';

/** Every plain text the message can become; none while its braces are not closed. */
function textsIn(message: string): string[] {
  try {
    return [...new Set(textsOf(message))].filter((text) => text.trim() !== '');
  } catch {
    return [];
  }
}

const PIECES = /(\p{Script=Han}+|\uFFFC)/u;

/** Han upright and values as boxes, as on the public page (styles/writing.css). */
function Piece({ text }: { text: string }) {
  if (text === VALUE) return <span className="words-value">值</span>;
  return /\p{Script=Han}/u.test(text) ? <span lang="zh-CN">{text}</span> : text;
}

/** How the words will stand on the public page, in the site's own font; unreviewed with the Chinese at their right. */
export function Preview({ text, chinese, state }: { text: string; chinese: string; state: WordState }) {
  const texts = textsIn(text);
  const isAlone = state === 'reviewed' || state === 'attested';
  return (
    <figure className="words-preview">
      <figcaption>网站上的样子{isAlone ? '' : '（审读以前，旁边附中文）'}</figcaption>
      <div className="words-vertical" lang="mn-Mong" data-testid="words-preview">
        {texts.map((one) => (
          <p key={one}>
            <span className="words-word">
              <span>
                {one.split(PIECES).map((piece, index) => (
                  <Piece key={index} text={piece} />
                ))}
              </span>
              {!isAlone && (
                <span className="words-gloss" lang="zh-CN">
                  {glossOf(chinese)}
                </span>
              )}
            </span>
          </p>
        ))}
      </div>
    </figure>
  );
}
