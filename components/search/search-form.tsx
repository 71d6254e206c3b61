import { useLocale, useTranslations } from 'next-intl';
import { LONGEST_QUERY } from '@/domain/search';

/** Asks by an address, so that an answer can be bookmarked and the Back button works. */
export function SearchForm({ query }: { query: string }) {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <search className="block">
      <form className="search-form bg-surface" action={`/${locale}/search`}>
        <div className="field-plain">
          <label htmlFor="q">{t('form.label')}</label>
          <p id="q-hint" className="text-secondary text-muted">
            {t('form.hint')}
          </p>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={LONGEST_QUERY}
            autoComplete="off"
            aria-describedby="q-hint"
          />
        </div>
        <button type="submit" className="button button-wide">
          {t('form.submit')}
        </button>
      </form>
    </search>
  );
}
