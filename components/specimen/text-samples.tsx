import { formatCount, formatDuration, formatMonth, formatOrdinal } from '@/i18n/format';
import { DateText } from '../ui/date-text';
import { ShortNumbers } from '../ui/short-numbers';
import { TelephoneLink } from '../ui/telephone-link';
import { Mongolian, Sample } from './sample';
import { AFTER_BRACKET, LIST, WORDS } from './words';

const spaced = (words: readonly string[], name: string) =>
  words.map((word) => (
    <span key={word}>
      <Mongolian name={name}>{word}</Mongolian>{' '}
    </span>
  ));

/** What stands between Mongolian words: Han, brackets, Latin, digits, and a suffix after them. */
function Mixed() {
  return (
    <>
      <p>
        <Mongolian>{WORDS.plain[1]}</Mongolian> 《
        <span lang="zh-CN" data-word="han">
          国家赔偿法
        </span>
        》<Mongolian name="after-bracket">{AFTER_BRACKET}</Mongolian>（
        <span data-word="latin">GB/T 25914</span>） <span data-word="digits">12389</span>{' '}
        <span className="tcy" data-word="combined">
          12
        </span>
      </p>
      <p>
        <a className="text-link" href="#specimen-letters" data-word="link">
          <Mongolian>{LIST[0]}</Mongolian>
        </a>
      </p>
    </>
  );
}

const numbers = () => [
  { name: 'document-number', text: `〔2026〕${formatOrdinal(19, 'mn')}` },
  { name: 'month', text: formatMonth(4, 'mn') },
  { name: 'count', text: formatCount(3, 'case', 'mn') },
  { name: 'duration', text: formatDuration(26 * 60, 'mn') },
];

/** Dates, numbers of documents and cases, ordinals, counts and durations. */
function Numbers() {
  return (
    <>
      <p>
        <DateText iso="2026-11-25T01:30:00Z" time />
      </p>
      {numbers().map(({ name, text }) => (
        <p key={name}>
          <Mongolian name={name}>
            <ShortNumbers text={text} />
          </Mongolian>
        </p>
      ))}
      <p data-word="telephone">
        <TelephoneLink number="0475-0000000" />
      </p>
      <p className="ltr-run" data-word="case-number">
        J15052520260001
      </p>
    </>
  );
}

/** Letters, connectors, Han, digits and Latin in one line. */
export function TextSamples() {
  return (
    <>
      <Sample name="letters">{spaced(WORDS.plain, 'plain')}</Sample>
      <Sample name="selectors">{spaced(WORDS.selectors, 'selector')}</Sample>
      <Sample name="connectors">{spaced(WORDS.connectors, 'connector')}</Sample>
      <Sample name="mixed">
        <Mixed />
      </Sample>
      <Sample name="paragraph">
        <p>
          <Mongolian>{LIST.join('᠂ ')}᠃</Mongolian>
        </p>
      </Sample>
      <Sample name="numbers">
        <Numbers />
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
