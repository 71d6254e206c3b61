'use client';

import { useConfig } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { dropAll } from './presence/kept';

/** Signing out takes with it what this browser kept: the next person may sit at the same computer. */
export function SignOut() {
  const { config } = useConfig();
  const { admin, routes } = config;
  const address = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.logout });
  return (
    <a href={address} className="nav__log-out" onClick={dropAll}>
      退出登录
    </a>
  );
}
