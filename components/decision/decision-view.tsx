import type { Decision } from '@/domain/decision';
import { AttachmentList } from '../publication/attachment-list';
import { ChangeHistory } from '../publication/change-history';
import { Marks } from '../publication/marks';
import { TranslationNotice } from '../publication/translation-notice';
import { WithdrawnNotice } from '../publication/withdrawn-notice';
import { DateText } from '../ui/date-text';
import { DecisionClosedNotice } from './decision-closed-notice';
import { DecisionFacts } from './decision-facts';
import { DecisionRemedies } from './decision-remedies';
import { DecisionText } from './decision-text';

function Notice({ decision: { closing, withdrawal } }: { decision: Decision }) {
  if (withdrawal) return <WithdrawnNotice withdrawal={withdrawal} />;
  return closing && closing.why !== 'withdrawn' ? <DecisionClosedNotice closing={closing} /> : null;
}

/** One decision: what was decided and why, what changed since, what can be done; closed, why it is. */
export function DecisionView({ decision }: { decision: Decision }) {
  return (
    <article className="article bg-surface">
      <h1 className="article-title">{decision.title}</h1>
      <p className="article-meta">
        <DateText iso={decision.firstPublished} time /> <Marks publication={decision} />
      </p>
      <TranslationNotice
        path={`/decisions/${decision.slug}`}
        isTranslated={decision.isTranslated}
        translation={decision.translation}
      />
      <Notice decision={decision} />
      <DecisionFacts decision={decision} />
      {!decision.closing && <DecisionText decision={decision} />}
      <AttachmentList attachments={decision.attachments} isSample={decision.isSample} />
      <ChangeHistory publication={decision} />
      {!decision.closing && <DecisionRemedies />}
    </article>
  );
}
