'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect, useId } from 'react';
import type { ShownFinding } from '../privacy/endpoints';
import { FindingItem } from './privacy/finding-item';
import './privacy/panel.css';
import { mark } from './privacy/place';
import { useAdopt } from './privacy/use-adopt';
import { useFindings } from './privacy/use-findings';

const ASKING = ['editor', 'reviewer', 'approver', 'auditor'];

const count = (list: readonly ShownFinding[]): string => {
  const open = list.filter(({ state }) => state !== 'cleared');
  const hard = open.filter(({ level }) => level === 'hard').length;
  if (open.length === 0) return list.length === 0 ? '没有发现个人信息。' : '需要处理的都已核准。';
  const must = hard > 0 ? `其中 ${hard} 处必须删改。` : '';
  return `有 ${open.length} 处要处理，处理以前不能发布。${must}`;
};

/** Says while one types what the privacy gate would say at publication, and helps to put it right. */
export function PrivacyPanel() {
  const { list, isRead, fault, say } = useFindings();
  const adoptionOf = useAdopt();
  const { user } = useAuth();
  const role = String(user?.role);
  const title = useId();
  useEffect(() => mark(list), [list]);
  return (
    <section className="privacy-panel" aria-labelledby={title}>
      <h4 id={title}>隐私检查</h4>
      <p role="status">{isRead ? count(list) : '正在检查…'}</p>
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
    </section>
  );
}
