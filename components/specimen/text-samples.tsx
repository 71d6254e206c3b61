import { DateText } from '../ui/date-text';
import { TelephoneLink } from '../ui/telephone-link';
import { Mongolian, Sample } from './sample';
import { LIST, WORDS } from './words';

const spaced = (words: readonly string[], name: string) =>
  words.map((word) => (
    <span key={word}>
      <Mongolian name={name}>{word}</Mongolian>{' '}
    </span>
  ));

/** Letters, connectors, Han, digits and Latin in one line. */
export function TextSamples() {
  return (
    <>
      <Sample name="letters">{spaced(WORDS.plain, 'plain')}</Sample>
      <Sample name="selectors">{spaced(WORDS.selectors, 'selector')}</Sample>
      <Sample name="connectors">{spaced(WORDS.connectors, 'connector')}</Sample>
      <Sample name="mixed">
        <p>
          <Mongolian>{WORDS.plain[1]}</Mongolian> 《<span lang="zh-CN">国家赔偿法</span>》（
          <span data-word="latin">GB/T 25914</span>） <span data-word="digits">12389</span>{' '}
          <span className="tcy" data-word="combined">
            12
          </span>
        </p>
      </Sample>
      <Sample name="paragraph">
        <p>
          <Mongolian>{LIST.join('᠂ ')}᠃</Mongolian>
        </p>
      </Sample>
      <Sample name="numbers">
        <p>
          <DateText iso="2026-11-25T01:30:00Z" time />
        </p>
        <p>
          <TelephoneLink number="0475-0000000" />
        </p>
        <p className="ltr-run">J15052520260001</p>
      </Sample>
      <Sample name="marks">
        <p>
          <u data-word="underline">
            <Mongolian>{WORDS.plain[0]}</Mongolian>
          </u>{' '}
          <em>
            <Mongolian>{WORDS.plain[2]}</Mongolian>
          </em>{' '}
          <ruby>
            <Mongolian>{WORDS.plain[1]}</Mongolian>
            <rp>（</rp>
            <rt lang="zh-CN">法律</rt>
            <rp>）</rp>
          </ruby>{' '}
          <span className="word">
            <Mongolian>{WORDS.connectors[1]}</Mongolian>
            <span className="gloss" lang="zh-CN">
              案件的
            </span>
          </span>
        </p>
      </Sample>
    </>
  );
}
