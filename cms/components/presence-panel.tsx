'use client';

import { Button } from '@payloadcms/ui';
import { Conflict } from './presence/conflict';
import './panel.css';
import './presence/panel.css';
import { useKept } from './presence/use-kept';
import { type Item, useItem, usePresence } from './presence/use-presence';
import { shownTime } from './shown-time';

function Present({ item }: { item: Item }) {
  const { standing, isCut, isStale } = usePresence(item);
  const { offer, take, refuse } = useKept(item.global ?? `${item.collection} ${item.id}`);
  const others = standing?.others ?? [];
  if (!isCut && !isStale && !offer && others.length === 0) return null;
  return (
    <section className="field-type desk-panel presence" aria-labelledby="presence">
      <h3 id="presence">一起编辑</h3>
      {others.length > 0 && (
        <ul role="status">
          {others.map(({ role, name, since }) => (
            <li key={`${name} ${since}`}>
              {role} {name} 也开着这一件（{shownTime(since)} 起）。
            </li>
          ))}
        </ul>
      )}
      {isCut && <p role="status">现在连不上编辑台。您写的先留在本机，连上以后再存。</p>}
      {isStale && <Conflict item={item} />}
      {offer && (
        <div role="status">
          <p>本机留着 {shownTime(offer.at)} 没有存上的文字。</p>
          <Button type="button" size="small" onClick={take}>
            放回表单
          </Button>{' '}
          <Button type="button" size="small" buttonStyle="secondary" onClick={refuse}>
            不要了
          </Button>
        </div>
      )}
    </section>
  );
}

/** Who else has this form open, what was saved since it was opened, and what an earlier visit left unsaved. */
export function PresencePanel() {
  const item = useItem();
  return item && <Present item={item} />;
}
