import { useLocale, useTranslations } from 'next-intl';
import type { ArticleCard } from '@/domain/article';
import { Marks } from '../publication/marks';
import { DateText } from '../ui/date-text';
import { Photo } from '../ui/photo';
import { Tag } from '../ui/tag';

function Meta({ card }: { card: ArticleCard }) {
  const t = useTranslations('Site.marks');
  return (
    <span className="card-meta">
      <DateText iso={card.firstPublished} /> {card.isFeatured && <Tag>{t('featured')}</Tag>}
      <Marks publication={card} />
    </span>
  );
}

/** As styles/parts/list.css lays the large cover out: over the page, or over three fifths of a vertical one. */
const COVER_SIZES = { zh: '(min-width: 44rem) 42rem, 100vw', mn: 'min(60vw, 30rem)' } as const;

function LeadCard({ card, href }: { card: ArticleCard; href: string }) {
  const locale = useLocale();
  return (
    <a className="lead-card" href={href}>
      {card.cover && (
        <Photo picture={card.cover} priority="high" className="lead-card-cover" sizes={COVER_SIZES[locale]} />
      )}
      <span className="lead-card-text">
        <span className="card-title">{card.title}</span>
        <Meta card={card} />
      </span>
    </a>
  );
}

function RowCard({ card, href }: { card: ArticleCard; href: string }) {
  return (
    <a className="row-card" href={href}>
      <span className="row-card-text">
        <span className="card-title">{card.title}</span>
        <Meta card={card} />
      </span>
      {card.cover && <Photo picture={card.cover} lazy priority="low" className="row-card-cover" />}
    </a>
  );
}

/** News as an account shows it: the newest large with its cover, the rest as rows. */
export function ArticleCards({ cards, lead }: { cards: ArticleCard[]; lead: boolean }) {
  const locale = useLocale();
  return (
    <ul className="cards">
      {cards.map((card, index) => {
        const href = `/${locale}/news/${card.slug}`;
        return (
          <li key={card.slug}>
            {lead && index === 0 ? <LeadCard card={card} href={href} /> : <RowCard card={card} href={href} />}
          </li>
        );
      })}
    </ul>
  );
}
