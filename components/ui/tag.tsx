import type { ReactNode } from 'react';

const TONES = {
  plain: 'border-line text-muted',
  sample: 'border-warning text-warning',
  danger: 'border-danger text-danger',
  brand: 'border-brand text-brand-text',
} as const;

/** A short mark beside a title; always a word, never colour alone. */
export function Tag({ tone = 'plain', children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-sm border px-1 text-caption leading-normal whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
