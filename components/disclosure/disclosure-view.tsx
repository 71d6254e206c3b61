import { useLocale, useTranslations } from 'next-intl';
import type { Disclosure } from '@/domain/disclosure';
import { AttachmentList } from '../publication/attachment-list';
import { ChangeHistory } from '../publication/change-history';
import { Marks } from '../publication/marks';
import { TranslationNotice } from '../publication/translation-notice';
import { WithdrawnNotice } from '../publication/withdrawn-notice';
import { ShareCard } from '../share/share-card';
import { DateText } from '../ui/date-text';
import { Prose } from '../ui/prose';

function Facts({ disclosure }: { disclosure: Disclosure }) {
  const locale = useLocale();
  const t = useTranslations('Disclosures');
  return (
    <dl className="facts">
      <dt>{t('facts.kind')}</dt>
      <dd>
        <a href={`/${locale}/disclosures/kind/${disclosure.kind}`}>{t(`kinds.${disclosure.kind}.name`)}</a>
      </dd>
      <dt>{t('facts.publisher')}</dt>
      <dd>{disclosure.publisher}</dd>
      {disclosure.documentNumber && (
        <>
          <dt>{t('facts.documentNumber')}</dt>
          <dd>{disclosure.documentNumber}</dd>
        </>
      )}
      <dt>{t('facts.legalBasis')}</dt>
      <dd>
        <ul>
          {disclosure.legalBasis.map((basis) => (
            <li key={basis}>{basis}</li>
          ))}
        </ul>
      </dd>
      <dt>{t('facts.formedOn')}</dt>
      <dd>
        <DateText iso={disclosure.formedOn} />
      </dd>
    </dl>
  );
}

const readBefore = ({ documentNumber, legalBasis, ...one }: Disclosure): string[] => {
  const facts = [one.kind, one.publisher, documentNumber ?? '', ...legalBasis, one.formedOn];
  return [one.title, ...facts, one.summary].filter(Boolean);
};

/** One disclosure: who published it, on what basis, when, and what changed since. */
export function DisclosureView({ disclosure }: { disclosure: Disclosure }) {
  return (
    <article className="article bg-surface">
      <h1 className="article-title">{disclosure.title}</h1>
      <p className="article-meta">
        <DateText iso={disclosure.firstPublished} time /> <Marks publication={disclosure} />
      </p>
      <TranslationNotice
        path={`/disclosures/${disclosure.slug}`}
        isTranslated={disclosure.isTranslated}
        translation={disclosure.translation}
      />
      <Facts disclosure={disclosure} />
      {disclosure.withdrawal ? (
        <WithdrawnNotice withdrawal={disclosure.withdrawal} />
      ) : (
        <>
          <p className="article-summary">{disclosure.summary}</p>
          <Prose blocks={disclosure.body} before={readBefore(disclosure)} />
          <AttachmentList attachments={disclosure.attachments} isSample={disclosure.isSample} />
        </>
      )}
      <ChangeHistory publication={disclosure} />
      {!disclosure.withdrawal && <ShareCard path={`/disclosures/${disclosure.slug}`} />}
    </article>
  );
}
