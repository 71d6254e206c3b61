'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect, useId } from 'react';
import { FindingItem } from './privacy/finding-item';
import './privacy/panel.css';
import { mark } from './privacy/place';
import { beyond, standing } from './privacy/standing';
import { useAdopt } from './privacy/use-adopt';
import { useFindings } from './privacy/use-findings';

const ASKING = ['editor', 'reviewer', 'approver'];

/** Says while one types what the privacy gate would say at publication, and helps to put it right. */
export function PrivacyPanel() {
  const { list, counts, isMine, isRead, fault, say } = useFindings();
  const adoptionOf = useAdopt();
  const { user } = useAuth();
  const role = String(user?.role);
  const title = useId();
  useEffect(() => mark(list), [list]);
  const more = beyond(counts, list.length);
  return (
    <section className="privacy-panel" aria-labelledby={title}>
      <h4 id={title}>隐私检查</h4>
      <p role="status">{isMine ? (isRead ? standing(counts) : '正在检查…') : '由修改这里的人检查。'}</p>
      {fault && <p role="alert">没有检查成：{fault}内容没有丢失，发布时还会再检查。</p>}
      <ol>
        {list.map((finding) => (
          <FindingItem
            key={`${finding.key}${finding.path}${finding.start}`}
            finding={finding}
            adopt={adoptionOf(finding)}
            isLegal={role === 'legal'}
            canAsk={ASKING.includes(role)}
            say={say}
          />
        ))}
      </ol>
      {more && <p>{more}</p>}
    </section>
  );
}
