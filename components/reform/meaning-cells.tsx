import { useLocale } from 'next-intl';
import type { ReformMeaning } from '@/domain/reform';
import { CellList } from '../ui/cell-list';

/** What the reform means for a citizen, each with where to go on. */
export function MeaningCells({ meanings }: { meanings: ReformMeaning[] }) {
  const locale = useLocale();
  return (
    <CellList
      cells={meanings.map(({ title, text, path }) => ({
        key: title,
        href: path ? `/${locale}${path}` : undefined,
        title: <span className="font-semibold">{title}</span>,
        text,
      }))}
    />
  );
}
