import type { ReactNode } from 'react';

export type Fact = [name: string, value: ReactNode];

/** Facts of a batch, one a line: name and value. */
export function Facts({ title, facts }: { title: string; facts: Fact[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl
        style={{
          display: 'grid',
          gridTemplateColumns: 'fit-content(70%) minmax(0, 1fr)',
          gap: '0.25rem 1.5rem',
        }}
      >
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd style={{ margin: 0, overflowWrap: 'anywhere' }}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A list under a heading, or nothing where it is empty. */
export function Lines({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} style={{ overflowWrap: 'anywhere' }}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
