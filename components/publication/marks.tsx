import { useTranslations } from 'next-intl';
import type { Publication } from '@/domain/publication';
import { Tag } from '../ui/tag';

type Props = { publication: Pick<Publication, 'isSample' | 'withdrawal' | 'changes' | 'isTranslated'> };

/** The marks of a publication: sample, withdrawn, corrected, Chinese only. */
export function Marks({ publication }: Props) {
  const t = useTranslations('Site.marks');
  return (
    <>
      {publication.isSample && <Tag tone="sample">{t('sample')}</Tag>}
      {publication.withdrawal && <Tag tone="danger">{t('withdrawn')}</Tag>}
      {!publication.withdrawal && publication.changes.length > 0 && <Tag>{t('changed')}</Tag>}
      {!publication.isTranslated && <Tag>{t('chineseOnly')}</Tag>}
    </>
  );
}
