import { useLocale, useTranslations } from 'next-intl';
import { CellList } from '../ui/cell-list';

type Neighbour = { slug: string; title: string } | null;

/** The article before and the one after. */
export function Neighbours({ previous, next }: { previous: Neighbour; next: Neighbour }) {
  const locale = useLocale();
  const t = useTranslations('News.neighbours');
  const cells = [
    next && { key: 'next', href: `/${locale}/news/${next.slug}`, title: next.title, text: t('next') },
    previous && {
      key: 'previous',
      href: `/${locale}/news/${previous.slug}`,
      title: previous.title,
      text: t('previous'),
    },
  ].filter((cell) => cell !== null);
  return (
    <nav className="panel bg-surface" aria-label={t('label')}>
      <CellList cells={cells} />
    </nav>
  );
}
