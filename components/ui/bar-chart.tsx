import { LOCALES } from '@/i18n/locales';
import { Hatch } from './hatch';

export const FILLS = ['solid', 'hatch', 'open'] as const;
export type Fill = (typeof FILLS)[number];

/** One bar; `part` from 0 to 1 of the longest, null where its number is not told. `value` is written at its end. */
export type Bar = { fill: Fill; part: number | null; value: string };
export type BarGroup = { label: string; bars: Bar[] };

const WIDTH = 320;
const LONGEST = 220;
const BAR = 26;
const GAP = 6;
/** Room above a group for its label at the largest text size readers may choose. */
const LABEL = 40;

const CLASSES: Record<Fill, string> = { solid: 'chart-after', hatch: 'chart-before', open: 'chart-open' };

/** The door marks Chinese words on a Mongolian page, but a drawing's title holds text only. */
const tagOf = (text: string) => (/\p{Script=Han}/u.test(text) ? LOCALES.zh.tag : undefined);

function BarShape({ bar, y, hatch }: { bar: Bar; y: number; hatch: string }) {
  const length = (bar.part ?? 0) * LONGEST;
  return (
    <>
      <rect
        className={`chart-bar ${CLASSES[bar.fill]}`}
        x={1}
        y={y}
        width={length}
        height={BAR}
        fill={bar.fill === 'hatch' ? `url(#${hatch})` : undefined}
      />
      <text className="chart-value" x={length + 9} y={y + BAR - 7}>
        {bar.value}
      </text>
    </>
  );
}

type Props = {
  /** Unique on the page. */
  id: string;
  title: string;
  /** Where the same numbers stand in words. */
  description: string;
  groups: BarGroup[];
};

/** Bars in groups, told apart by their filling and not by colour. A table beside it holds the same numbers. */
export function BarChart({ id, title, description, groups }: Props) {
  const groupHeight = LABEL + Math.max(0, ...groups.map(({ bars }) => bars.length)) * (BAR + GAP);
  const height = groups.length * groupHeight + 4;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a vertical page in a low window the drawing is longer than a line and scrolls
    <section className="table-scroll" aria-labelledby={`${id}-title ${id}-desc`} tabIndex={0}>
      <svg
        className="chart"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
      >
        <title id={`${id}-title`} lang={tagOf(title)}>
          {title}
        </title>
        <desc id={`${id}-desc`} lang={tagOf(description)}>
          {description}
        </desc>
        <Hatch id={`${id}-hatch`} />
        {groups.map(({ label, bars }, row) => (
          <g key={label}>
            <text x={0} y={row * groupHeight + LABEL - 9}>
              {label}
            </text>
            {bars.map((bar, index) => (
              <BarShape
                key={bar.fill}
                bar={bar}
                y={row * groupHeight + LABEL + index * (BAR + GAP)}
                hatch={`${id}-hatch`}
              />
            ))}
            <line
              className="chart-line"
              x1={1}
              y1={row * groupHeight + LABEL - 3}
              x2={1}
              y2={row * groupHeight + LABEL + bars.length * (BAR + GAP) - GAP + 3}
            />
          </g>
        ))}
      </svg>
    </section>
  );
}

/** How the bars of a name are filled, to stand beside the name in a table. */
export function Swatch({ fill, id }: { fill: Fill; id: string }) {
  return (
    <svg className="chart-swatch" aria-hidden="true" viewBox="0 0 18 18" width="1.125em" height="1.125em">
      <Hatch id={id} />
      <rect
        className={`chart-bar ${CLASSES[fill]}`}
        x={1}
        y={1}
        width={16}
        height={16}
        fill={fill === 'hatch' ? `url(#${id})` : undefined}
      />
    </svg>
  );
}
