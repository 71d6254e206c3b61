import { useLocale, useTranslations } from 'next-intl';
import type { DecisionCard } from '@/domain/decision';
import { Marks } from '../publication/marks';
import { CellList } from '../ui/cell-list';
import { DateText } from '../ui/date-text';

/** Decisions as a list: title, number, the day they became public, by which they are listed, marks. */
export function DecisionCells({ cards }: { cards: DecisionCard[] }) {
  const locale = useLocale();
  const t = useTranslations('Decisions');
  return (
    <CellList
      cells={cards.map((card) => ({
        key: card.slug,
        href: `/${locale}/decisions/${card.slug}`,
        title: card.title,
        text: (
          <>
            {t(`kinds.${card.kind}`)} · {card.documentNumber} · <DateText iso={card.firstPublished} />{' '}
            <Marks publication={card} />
          </>
        ),
      }))}
    />
  );
}
