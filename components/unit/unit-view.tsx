import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { FormerName } from '@/domain/former-name';
import type { Unit } from '@/domain/unit';
import { SampleMark } from '../publication/sample-mark';
import { TranslationNotice } from '../publication/translation-notice';
import { Icon } from '../ui/icon';
import { UnitFacts } from './unit-facts';
import { UnitMatters } from './unit-matters';

type Props = {
  unit: Unit;
  /** Old names that lead here. */
  names: FormerName[];
};

/** One unit: what it handles, how to reach it, what it was called. */
export function UnitView({ unit, names }: Props) {
  const locale = useLocale();
  const t = useTranslations('Units');
  const noted = names.filter(({ note }) => note !== '');
  return (
    <article className="article bg-surface">
      <h1 className="article-title">{unit.name}</h1>
      <p className="article-meta">
        {t(`kinds.${unit.kind}`)} {unit.isSample && <SampleMark />}
      </p>
      <TranslationNotice path={`/units/${unit.slug}`} isTranslated translation={unit.translation} />
      <a className="button button-wide" href={`tel:${unit.telephone}`}>
        <Icon name="phone" />
        <span>{t.rich('call', { number: () => <span className="ltr-run">{unit.telephone}</span> })}</span>
      </a>
      {unit.handles.length > 0 && (
        <section aria-labelledby="handles">
          <h2 id="handles" className="text-heading font-semibold">
            {t('handles')}
          </h2>
          <UnitMatters unit={unit} />
        </section>
      )}
      <section aria-labelledby="reach">
        <h2 id="reach" className="text-heading font-semibold">
          {t('reach')}
        </h2>
        <UnitFacts unit={unit} />
      </section>
      {noted.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before" className="text-heading font-semibold">
            {t('before')}
          </h2>
          <dl className="facts">
            {noted.map(({ former, note }) => (
              <Fragment key={former}>
                <dt>{former}</dt>
                <dd>{note}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
      )}
      <div role="note" className="callout callout-note">
        {t('urgent')}
      </div>
      <p>
        <a className="text-link" href={`/${locale}/units`}>
          {t('all')}
        </a>
      </p>
    </article>
  );
}
