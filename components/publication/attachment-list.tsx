import { useLocale, useTranslations } from 'next-intl';
import { type Attachment, sizeOf } from '@/domain/attachment';
import { formatNumber } from '@/i18n/format';
import { ShortNumbers } from '../ui/short-numbers';
import { SampleMark } from './sample-mark';

type Props = { attachments: Attachment[]; isSample: boolean };

/** The files of a publication: what each is called, how many pages and how large it is, before anybody fetches it. */
export function AttachmentList({ attachments, isSample }: Props) {
  const locale = useLocale();
  const t = useTranslations('Site.attachments');
  if (attachments.length === 0) return null;
  return (
    <section className="history" aria-labelledby="attachments">
      <h2 id="attachments" className="text-heading font-semibold">
        {t('title')}
      </h2>
      <ul>
        {attachments.map(({ title, href, pages, bytes }) => {
          const { amount, unit } = sizeOf(bytes);
          const facts = t('facts', {
            pages: formatNumber(pages, locale),
            size: `${formatNumber(amount, locale)}\u00a0${unit}`,
          });
          return (
            <li key={href} className="pbs-2">
              <a className="text-link" href={href} download>
                {title}
              </a>{' '}
              <span className="text-secondary text-muted">
                <ShortNumbers text={facts} />
              </span>{' '}
              {isSample && <SampleMark />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
