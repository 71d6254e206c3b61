import { useLocale } from 'next-intl';
import { LOCALES } from '@/i18n/locales';
import { atShortNumbers } from '@/i18n/short-numbers';

/** A text whose numbers of one or two digits stand upright where lines run down, as on a printed page. */
export function ShortNumbers({ text }: { text: string }) {
  const locale = useLocale();
  if (LOCALES[locale].writing === 'horizontal-tb') return text;
  return atShortNumbers(text).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={`${at} ${piece}`} className="tcy">
        {piece}
      </span>
    ),
  );
}
