import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';

/** A form the door answers by keeping the choices it carries and leading back here; it needs no script. */
export function PreferenceForm({ children, className }: { children: ReactNode; className?: string }) {
  const locale = useLocale();
  const here = `/${locale}/preferences`;
  return (
    <form method="post" action={here} className={className}>
      <input type="hidden" name="back" value={here} />
      {children}
    </form>
  );
}
