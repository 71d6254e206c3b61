import type { ReactNode } from 'react';

/** Why a list is empty, what is normal, and where else to look. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="px-4 pbs-6 pbe-8">
      <p className="font-semibold">{title}</p>
      <div className="pbs-2 text-muted">{children}</div>
    </div>
  );
}
