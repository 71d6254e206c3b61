import { useLocale, useTranslations } from 'next-intl';
import type { Publication } from '@/domain/publication';
import { publicUrl } from '@/i18n/public-url';
import { Marks } from '../publication/marks';
import { PageHead } from '../ui/page-head';
import { PageShell } from '../ui/page-shell';
import { Panel } from '../ui/panel';
import { QrCode } from './qr-code';

/** What the script can do: the phone's own way, and the address on the clipboard. Where it cannot, their place is empty. */
function Buttons({ title, summary }: Publication) {
  const t = useTranslations('Share');
  return (
    <div className="share-buttons">
      <button type="button" className="button-plain" disabled data-copy>
        {t('copy')}
      </button>
      <button
        type="button"
        className="button-plain"
        disabled
        data-share
        data-title={title}
        data-text={summary}
      >
        {t('button')}
      </button>
      <output data-done={t('copied')} />
    </div>
  );
}

type Props = {
  publication: Publication;
  /** Of the page that is passed on, after the language. */
  path: string;
};

/** Ways to pass a page on: a code to scan, the address as text, and with scripts what the phone itself offers. */
export function ShareSheet({ publication, path }: Props) {
  const locale = useLocale();
  const t = useTranslations('Share');
  const url = new URL(`/${locale}${path}`, publicUrl()).href;
  return (
    <PageShell path={`${path}/share`}>
      <PageHead title={t('title')}>
        <p>
          <a className="text-link" href={`/${locale}${path}`}>
            {publication.title}
          </a>{' '}
          <Marks publication={publication} />
        </p>
      </PageHead>
      <Panel>
        <div className="share-ways">
          <p>{t('scan')}</p>
          <QrCode url={url} alt={t('drawing')} />
          <p>{t('address')}</p>
          <p className="url">{url}</p>
          <Buttons {...publication} />
        </div>
      </Panel>
    </PageShell>
  );
}
