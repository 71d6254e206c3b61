import { useTranslations } from 'next-intl';

/** How to pass the page on; the address stands as text, so that it works with scripts off. */
export function ShareCard({ title, text, url }: { title: string; text: string; url: string }) {
  const t = useTranslations('News.share');
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <p className="text-secondary text-muted">{t('how')}</p>
      <p className="url">{url}</p>
      <button type="button" className="button-plain" hidden data-share data-title={title} data-text={text}>
        {t('button')}
      </button>
    </section>
  );
}
