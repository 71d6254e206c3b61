import { useLocale, useTranslations } from 'next-intl';
import type { PublishableKind } from '@/domain/decision/kind';

/** All decisions, or one kind of which there are any. */
export function DecisionKindTabs({
  kinds,
  current,
}: {
  kinds: PublishableKind[];
  current: PublishableKind | null;
}) {
  const locale = useLocale();
  const t = useTranslations('Decisions');
  return (
    <nav className="topics" aria-label={t('kindsLabel')}>
      <a className="topic" href={`/${locale}/decisions`} aria-current={current === null ? 'page' : undefined}>
        {t('allKinds')}
      </a>
      {kinds.map((kind) => (
        <a
          key={kind}
          className="topic"
          href={`/${locale}/decisions/kind/${kind}`}
          aria-current={current === kind ? 'page' : undefined}
        >
          {t(`kinds.${kind}`)}
        </a>
      ))}
    </nav>
  );
}
