import { useTranslations } from 'next-intl';
import { type Basis, quotedArticle } from '@/domain/procedure/law';

/** The law something rests on, with its article where one may be quoted. */
export function BasisText({ basis }: { basis: Basis }) {
  const t = useTranslations();
  const law = t(`Laws.${basis.law}`);
  const article = quotedArticle(basis);
  return article ? t('Limits.basisWithArticle', { law, article }) : t('Limits.basis', { law });
}
