import { useTranslations } from 'next-intl';
import { Mongolian, Sample } from './sample';
import { LIST, WORDS } from './words';

function Lists() {
  const items = LIST.slice(0, 3).map((word) => (
    <li key={word}>
      <Mongolian>{word}</Mongolian>
    </li>
  ));
  return (
    <>
      <ul className="text-list">{items}</ul>
      <ol className="text-list">{items}</ol>
    </>
  );
}

function Table() {
  const t = useTranslations('Specimen.table');
  return (
    <table>
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word')}</th>
          <th scope="col">{t('length')}</th>
        </tr>
      </thead>
      <tbody>
        {LIST.slice(2, 5).map((word) => (
          <tr key={word}>
            <th scope="row">
              <Mongolian>{word}</Mongolian>
            </th>
            <td>{[...word].length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const BARS = [40, 90, 60];

/** A drawing keeps its axes; only its Mongolian labels turn. */
function Chart() {
  const t = useTranslations('Specimen');
  return (
    <figure>
      <svg
        className="chart"
        viewBox="0 0 200 170"
        width="200"
        height="170"
        role="img"
        aria-label={t('figure')}
      >
        {BARS.map((height, index) => (
          <rect
            key={height}
            className="chart-after"
            x={10 + index * 64}
            y={110 - height}
            width="30"
            height={height}
          />
        ))}
        {WORDS.plain.map((word, index) => (
          <text key={word} className="label-vertical" lang="mn-Mong-CN" x={25 + index * 64} y="116">
            {word}
          </text>
        ))}
      </svg>
      <figcaption>{t('figure')}</figcaption>
    </figure>
  );
}

/** Lists, tables, figures, quotes and what opens. */
export function BlockSamples() {
  const t = useTranslations('Specimen');
  return (
    <>
      <Sample name="lists">
        <Lists />
      </Sample>
      <Sample name="table">
        <Table />
      </Sample>
      <Sample name="figure">
        <Chart />
      </Sample>
      <Sample name="quote">
        <blockquote>
          <Mongolian>{LIST.slice(0, 4).join('᠂ ')}</Mongolian>
        </blockquote>
      </Sample>
      <Sample name="details">
        <details open>
          <summary>{t('details.summary')}</summary>
          <p>
            <Mongolian>{LIST.slice(4, 8).join('᠂ ')}</Mongolian>
          </p>
        </details>
      </Sample>
    </>
  );
}
