import { LOCALES, type Locale } from '@/i18n/locales';
import { MONGOLIAN_NAME } from './mongolian-name';

/** As wide and high as the face itself would set it at three quarters of the page's letters (styles/script/text.css). */
const REM_A_UNIT = (0.75 * 1.12) / 100;

const [, , WIDTH, HEIGHT] = MONGOLIAN_NAME.box.split(' ').map(Number);
const rem = (units = 0): string => `${(units * REM_A_UNIT).toFixed(2)}rem`;

/**
 * A language's own name in the title bar. On a Chinese page the Mongolian one is drawn, because its face weighs more
 * than the page; the link around it has to say it.
 */
export function LanguageName({ code }: { code: Locale }) {
  if (code !== 'mn') return LOCALES[code].name;
  return (
    <svg
      aria-hidden="true"
      viewBox={MONGOLIAN_NAME.box}
      width={rem(WIDTH)}
      height={rem(HEIGHT)}
      fill="currentColor"
    >
      <path d={MONGOLIAN_NAME.path} />
    </svg>
  );
}
