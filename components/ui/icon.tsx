/**
 * Line icons on a 24 px grid. They take the colour and (at 1.5 em) the size of the text beside them, so care mode
 * enlarges them too; they are decoration only: the word beside an icon carries the meaning.
 */
const PATHS = {
  home: 'M4 11.2 12 4l8 7.2M6 9.5V20h4.5v-5.5h3V20H18V9.5',
  news: 'M4 5h12.5v13a2 2 0 0 0 2 2H6a2 2 0 0 1-2-2ZM16.5 9H20v9.2a1.8 1.8 0 0 1-1.8 1.8M7.2 8.5h6v3.6h-6ZM7.2 15.5h6',
  disclosure: 'M4 4.5h16v11H4ZM7.5 15.5V20M16.5 15.5V20M8 8.2h8M8 11.8h5',
  search: 'M17 10.8a6.2 6.2 0 1 1-12.4 0 6.2 6.2 0 0 1 12.4 0ZM15.4 15.4 20 20',
  case: 'M3.5 18V6.5a1 1 0 0 1 1-1h5l2 2.5h8a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1ZM8.7 13.6l2.3 2.2 4.3-4.3',
  reform: 'M5 4v2.5A5.5 5.5 0 0 0 10.5 12h3M5 20v-2.5a5.5 5.5 0 0 1 5.5-5.5M4 12h15.5M16 8.5l3.5 3.5-3.5 3.5',
  phone:
    'M8.4 4H5.6A1.6 1.6 0 0 0 4 5.7C4.4 13.4 10.6 19.6 18.3 20a1.6 1.6 0 0 0 1.7-1.6v-2.8l-4.4-1.5-2 2a12.6 12.6 0 0 1-5.7-5.7l2-2Z',
  chevron: 'm9.5 6 6 6-6 6',
  back: 'M20 12H4.5M11 5.5 4.5 12l6.5 6.5',
  warning: 'M12 4.2 21 19.5H3ZM12 10v4.4M12 17h.01',
  info: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM12 11.2v5M12 7.9h.01',
  clock: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM12 7v5.2l3.4 2',
  check: 'm5 12.6 4.6 4.6L19.2 7',
  withdrawn:
    'M13.5 3.8H6.2a1 1 0 0 0-1 1v14.4a1 1 0 0 0 1 1h11.6a1 1 0 0 0 1-1V9ZM13.5 3.8V9h5.3M9.7 12.4l4.6 4.6M14.3 12.4 9.7 17',
  language:
    'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0ZM3.8 12h16.4M12 3.5c2.3 2.4 3.5 5.2 3.5 8.5s-1.2 6.1-3.5 8.5c-2.3-2.4-3.5-5.2-3.5-8.5s1.2-6.1 3.5-8.5Z',
  'text-size': 'M9 8V5.5h11.5V8M14.8 5.5v13.5M12.6 19H17M3.5 13.2v-1.7h6.6v1.7M6.8 11.5V19M5.4 19h2.8',
  moon: 'M19.8 14.4A8.2 8.2 0 0 1 9.6 4.2a8.2 8.2 0 1 0 10.2 10.2Z',
  sun: 'M16.2 12a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0ZM12 2.8v1.8M12 19.4v1.8M2.8 12h1.8M19.4 12h1.8M5.5 5.5l1.3 1.3M17.2 17.2l1.3 1.3M5.5 18.5l1.3-1.3M17.2 6.8l1.3-1.3',
  share: 'M12 14.5V3.8M8 7.5l4-3.7 4 3.7M7.5 11H5v9h14v-9h-2.5',
  exit: 'M14 4.5H5.5v15H14M10.5 12h10M17 8.5l3.5 3.5-3.5 3.5',
  unit: 'M3.5 20h17M5.5 20V9.5h13V20M3.8 9.5 6.6 5h10.8l2.8 4.5ZM10.2 20v-4.8h3.6V20M9.3 12.3h5.4',
  eye: 'M2.8 12S6 5.8 12 5.8 21.2 12 21.2 12 18 18.2 12 18.2 2.8 12 2.8 12ZM14.8 12a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0Z',
  'eye-off':
    'M6.4 7.5C4.1 9.2 2.8 12 2.8 12S6 18.2 12 18.2c1.9 0 3.5-.6 4.8-1.4M9.6 6.1c.8-.2 1.6-.3 2.4-.3 6 0 9.2 6.2 9.2 6.2s-.7 1.4-2.1 2.9M9.9 10.1a2.8 2.8 0 0 0 4 4M4 4l16 16',
  document:
    'M13.5 3.8H6.2a1 1 0 0 0-1 1v14.4a1 1 0 0 0 1 1h11.6a1 1 0 0 0 1-1V9ZM13.5 3.8V9h5.3M8.7 13h6.6M8.7 16.5h4',
  'arrow-external': 'M10.5 5.5h-5v13h13v-5M14 4.5h5.5V10M19.2 4.8l-8.4 8.4',
  calendar:
    'M4 6h16v14H4ZM4 10.3h16M8.3 3.8v4M15.7 3.8v4M8.3 14h.01M12 14h.01M15.7 14h.01M8.3 17h.01M12 17h.01',
  care: 'M12 20S3.8 15.4 3.8 9.6A4.5 4.5 0 0 1 12 7.1a4.5 4.5 0 0 1 8.2 2.5C20.2 15.4 12 20 12 20Z',
  dot: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
} as const;

export type IconName = keyof typeof PATHS;
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

/**
 * Icons that point along the line of reading carry a class the style sheet turns: in vertical-lr the inline axis
 * runs top to bottom, and an SVG does not follow writing-mode by itself. The rule (also in parts/icons.css):
 * `:lang(mn-Mong) .icon-inline-end, :lang(mn-Mong) .icon-inline-start { transform: rotate(90deg); }`
 */
const DIRECTION_CLASS: Partial<Record<IconName, string>> = {
  chevron: 'icon-inline-end',
  exit: 'icon-inline-end',
  reform: 'icon-inline-end',
  back: 'icon-inline-start',
};

export function Icon({ name, className }: { name: IconName; className?: string }) {
  const classes = ['icon', DIRECTION_CLASS[name], className].filter(Boolean).join(' ');
  return (
    <svg
      aria-hidden="true"
      className={classes}
      viewBox="0 0 24 24"
      width="1.5em"
      height="1.5em"
      fill={name === 'dot' ? 'currentColor' : 'none'}
      stroke={name === 'dot' ? 'none' : 'currentColor'}
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
