import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Panel } from '../ui/panel';

export const SAMPLES = [
  'letters',
  'selectors',
  'connectors',
  'mixed',
  'paragraph',
  'numbers',
  'marks',
  'lists',
  'table',
  'figure',
  'quote',
  'details',
  'form',
] as const;
export type SampleName = (typeof SAMPLES)[number];

/** One construct with its name; `data-specimen` is what the engine tests look for (scripts/engines). */
export function Sample({ name, children }: { name: SampleName; children: ReactNode }) {
  const t = useTranslations('Specimen.samples');
  return (
    <Panel title={t(name)} id={`specimen-${name}`}>
      <div className="px-4 pbs-1 pbe-4" data-specimen={name}>
        {children}
      </div>
    </Panel>
  );
}

/** Mongolian words, marked as such on the Chinese page too. */
export function Mongolian({ children, name }: { children: ReactNode; name?: string }) {
  return (
    <span lang="mn-Mong-CN" data-word={name}>
      {children}
    </span>
  );
}
