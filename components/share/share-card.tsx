import { useLocale, useTranslations } from 'next-intl';
import { publicUrl } from '@/i18n/public-url';

/** How to pass on the page at a path after the language: needs no script, so that the page asks for none. */
export function ShareCard({ path }: { path: string }) {
  const locale = useLocale();
  const t = useTranslations('Share');
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <p className="text-secondary text-muted">{t('how')}</p>
      <p className="url">{new URL(`/${locale}${path}`, publicUrl()).href}</p>
      <a className="button-plain" href={`/${locale}${path}/share`}>
        {t('more')}
      </a>
    </section>
  );
}
