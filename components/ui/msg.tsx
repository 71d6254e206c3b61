import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Props = { icon: IconName; tone: 'brand' | 'warning' | 'danger'; title: string; children: ReactNode };

const TONES = { brand: 'text-brand-text', warning: 'text-warning', danger: 'text-danger' } as const;

/** WeUI's message page: what happened, in large words, and what to do. */
export function Msg({ icon, tone, title, children }: Props) {
  return (
    <div className="px-6 pbs-8 pbe-6">
      <div className={`msg-icon ${TONES[tone]}`}>
        <Icon name={icon} />
      </div>
      <h1 className="pbs-4 pbe-3 text-title font-semibold">{title}</h1>
      {children}
    </div>
  );
}
