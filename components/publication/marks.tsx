import { useTranslations } from 'next-intl';
import type { Publication } from '@/domain/publication';
import { Tag } from '../ui/tag';

type Props = { publication: Pick<Publication, 'isSample' | 'withdrawal' | 'changes' | 'isTranslated'> };

/** The marks of a publication, with a space between: sample, withdrawn, corrected, Chinese only. */
export function Marks({ publication: { isSample, withdrawal, changes, isTranslated } }: Props) {
  const t = useTranslations('Site.marks');
  const isChanged = !withdrawal && changes.length > 0;
  return (
    <>
      {isSample && <Tag tone="sample">{t('sample')}</Tag>}{' '}
      {withdrawal && <Tag tone="danger">{t('withdrawn')}</Tag>}
      {isChanged && <Tag>{t('changed')}</Tag>} {!isTranslated && <Tag>{t('chineseOnly')}</Tag>}
    </>
  );
}
