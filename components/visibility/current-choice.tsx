import { useTranslations } from 'next-intl';
import { type LookUpPolicy, mayShow, type Viewer, type VisibleItem } from '@/domain/visibility';

type Props = { viewer: Viewer; item: VisibleItem; policy: LookUpPolicy };

/** What the legal unit's switch says at present, where it decides. */
export function CurrentChoice({ viewer, item, policy }: Props) {
  const t = useTranslations('Visibility.now');
  return <strong className="current-choice">{t(mayShow(viewer, item, policy) ? 'shown' : 'hidden')}</strong>;
}
