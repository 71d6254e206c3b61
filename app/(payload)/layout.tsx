import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { lockOnlyOwn } from '@/cms/presence/own-locks';
import { passOn } from '@/cms/server-functions';
import { importMap } from './admin/importMap.js';

const serverFunctions = { 'form-state': lockOnlyOwn(buildFormStateHandler) };

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return passOn(args, (known) => handleServerFunctions({ ...known, config, importMap, serverFunctions }));
};

export default function OfficeLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
