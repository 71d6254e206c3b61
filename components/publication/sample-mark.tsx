import { useTranslations } from 'next-intl';
import { Tag } from '../ui/tag';

/** Says that what it stands beside was made up to show the site. */
export function SampleMark() {
  const t = useTranslations('Site.marks');
  return <Tag tone="sample">{t('sample')}</Tag>;
}
