import { useTranslations } from 'next-intl';
import type { Access } from '@/domain/visibility';
import { Icon } from '../ui/icon';
import { ACCESS_ICONS } from './access-icon';

/** One answer of the matrix: a mark and a word. */
export function AccessWord({ access }: { access: Access }) {
  const t = useTranslations('Visibility.accesses');
  return (
    <span className={`access access-${access}`}>
      <Icon name={ACCESS_ICONS[access]} /> {t(`${access}.name`)}
    </span>
  );
}
