import type { ReactNode } from 'react';

/** The heading of a page and the sentence that says what it is for. */
export function PageHead({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  return (
    <div className="page-head">
      <h1 className="text-title font-semibold">{title}</h1>
      {lead && <p className="text-muted">{lead}</p>}
      {children}
    </div>
  );
}
