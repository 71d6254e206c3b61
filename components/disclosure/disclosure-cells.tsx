import { useLocale } from 'next-intl';
import type { DisclosureCard } from '@/domain/disclosure';
import { Marks } from '../publication/marks';
import { CellList } from '../ui/cell-list';
import { DateText } from '../ui/date-text';

/** Disclosures as a list: title, publisher, date, marks. */
export function DisclosureCells({ cards }: { cards: DisclosureCard[] }) {
  const locale = useLocale();
  return (
    <CellList
      cells={cards.map((card) => ({
        key: card.slug,
        href: `/${locale}/disclosures/${card.slug}`,
        title: card.title,
        text: (
          <>
            {card.publisher} · <DateText iso={card.firstPublished} /> <Marks publication={card} />
          </>
        ),
      }))}
    />
  );
}
