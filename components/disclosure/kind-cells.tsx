import { useLocale, useTranslations } from 'next-intl';
import { DISCLOSURE_KINDS, type DisclosureKind } from '@/domain/disclosure';
import { formatNumber } from '@/i18n/format';
import { CellList } from '../ui/cell-list';
import { ShortNumbers } from '../ui/short-numbers';

/** The kinds of disclosure, each with how many items it holds. */
export function KindCells({ counts }: { counts: Record<DisclosureKind, number> }) {
  const locale = useLocale();
  const t = useTranslations('Disclosures');
  return (
    <CellList
      cells={DISCLOSURE_KINDS.map((kind) => ({
        key: kind,
        href: `/${locale}/disclosures/kind/${kind}`,
        title: t(`kinds.${kind}.name`),
        value: (
          <span className="num">
            <ShortNumbers text={t('count', { count: formatNumber(counts[kind], locale) })} />
          </span>
        ),
      }))}
    />
  );
}
