import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { SignInForm } from './sign-in';

/** The door of the desk: password, then the second step where the account has one. */
export function SignInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { user, payload } = initPageResult.req;
  const asked = searchParams?.redirect;
  const redirectTo = getSafeRedirect({
    fallbackTo: payload.config.routes.admin,
    redirectTo: Array.isArray(asked) ? (asked[0] ?? '') : (asked ?? ''),
  });
  if (user) redirect(redirectTo);
  return <SignInForm redirectTo={redirectTo} />;
}
