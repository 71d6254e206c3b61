'use client';

import { useAuth } from '@payloadcms/ui';
import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';

/** Where the second step can be set up, and the way out. */
const OPEN = new Set(['/admin', '/admin/account', '/admin/logout', '/admin/handbook']);

/** Leads whoever must set the second step up to the place where it is done; elsewhere nothing would open for them. */
export function EnrolFirst({ children }: { children: ReactNode }) {
  const { user } = useAuth();
  const path = usePathname();
  const router = useRouter();
  const must = (user as { mustEnrol?: boolean | null } | null)?.mustEnrol === true;
  useEffect(() => {
    if (must && !OPEN.has(path)) router.replace('/admin');
  }, [must, path, router]);
  return children;
}
