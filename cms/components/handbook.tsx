import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { handbookHtml } from './handbook/html';
import './handbook/handbook.css';

/** The editors' handbook (docs/desk.md) as a page of the desk, for whoever is signed in. */
export async function Handbook({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities, locale } = initPageResult;
  if (!req.user) redirect('/admin/login');
  const html = await handbookHtml();
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <article className="handbook" dangerouslySetInnerHTML={{ __html: html }} />
      </Gutter>
    </DefaultTemplate>
  );
}
