import type { ReactNode } from 'react';

type Props = { title?: string; id?: string; more?: { href: string; label: string }; children: ReactNode };

/** A white block on the grey page, with an optional heading and a way to more. */
export function Panel({ title, id, more, children }: Props) {
  return (
    <section className="panel bg-surface" aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="flex items-baseline justify-between gap-4 px-4 pbs-4 pbe-1">
          <h2 id={id} className="text-heading font-semibold">
            {title}
          </h2>
          {more && (
            <a className="text-secondary text-link" href={more.href}>
              {more.label}
            </a>
          )}
        </div>
      )}
      {children}
    </section>
  );
}
