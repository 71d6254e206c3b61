import { useTranslations } from 'next-intl';
import type { SearchAnswer } from '@/domain/search';
import { PageHead } from '../ui/page-head';
import { SearchAnswerView } from './search-answer-view';
import { SearchForm } from './search-form';

/** The form with what was asked in it, and what was found. */
export function SearchScreen({ found }: { found: SearchAnswer }) {
  const t = useTranslations('Search');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchForm query={found.query} />
      <SearchAnswerView answer={found} />
    </>
  );
}
