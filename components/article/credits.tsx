import { useTranslations } from 'next-intl';
import type { Credits as Signed } from '@/domain/article';

/** 监制 / 审核 / 编辑, by role. */
export function Credits({ credits }: { credits: Signed }) {
  const t = useTranslations('News.credits');
  return (
    <dl className="facts text-secondary text-muted" aria-label={t('label')}>
      <dt>{t('supervisor')}</dt>
      <dd>{credits.supervisor}</dd>
      <dt>{t('reviewer')}</dt>
      <dd>{credits.reviewer}</dd>
      <dt>{t('editor')}</dt>
      <dd>{credits.editor}</dd>
    </dl>
  );
}
