import path from 'node:path';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { articles } from './cms/collections/articles';
import { attachments } from './cms/collections/attachments';
import { caseLooks } from './cms/collections/case-looks';
import { cases } from './cms/collections/cases';
import { decisionSteps } from './cms/collections/decision-steps';
import { decisions } from './cms/collections/decisions';
import { deskPresences } from './cms/collections/desk-presences';
import { disclosures } from './cms/collections/disclosures';
import { documentTranslations } from './cms/collections/document-translations';
import { importBatches } from './cms/collections/import-batches';
import { importChanges } from './cms/collections/import-changes';
import { lookUpAttempts } from './cms/collections/look-up-attempts';
import { media } from './cms/collections/media';
import { pageRevisions } from './cms/collections/page-revisions';
import { pages } from './cms/collections/pages';
import { privacyClearances } from './cms/collections/privacy-clearances';
import { recordActs } from './cms/collections/record-acts';
import { recordLeaves } from './cms/collections/record-leaves';
import { reviewSteps } from './cms/collections/review-steps';
import { savedViews } from './cms/collections/saved-views';
import { secondFactors } from './cms/collections/second-factors';
import { slipOpenings } from './cms/collections/slip-openings';
import { statistics } from './cms/collections/statistics';
import { units } from './cms/collections/units';
import { users } from './cms/collections/users';
import { wordTranslations } from './cms/collections/word-translations';
import { database } from './cms/database';
import { proseFeatures } from './cms/fields/prose';
import { settings } from './cms/globals/settings';
import { withAccessFirst } from './cms/hooks/access-first';
import { withOwnTimes, withOwnTimesGlobal } from './cms/hooks/own-times';
import { withPlainSort } from './cms/hooks/plain-sort';
import { withSentFile } from './cms/hooks/sent-file';
import { mongolianEndpoints } from './cms/mongolian/endpoints';
import { keepDesk } from './cms/opened-desk';
import { plainLog } from './cms/plain-log';
import { presenceEndpoints } from './cms/presence/endpoints';
import { withOwnLocks } from './cms/presence/own-locks';
import { withPresence, withPresenceGlobal } from './cms/presence/with-presence';
import { privacyEndpoints } from './cms/privacy/endpoints';
import { withPrivacyGate } from './cms/privacy/with-privacy-gate';
import { waitingEndpoints } from './cms/review/home/waiting';
import { withSavedViews } from './cms/saved-views/with-saved-views';
import { officeSecret } from './cms/secrets';
import { sessionOf } from './cms/session';
import { startSweeping } from './cms/sweep';
import { logLevel } from './domain/log-level';
import { keepSessionCheck } from './domain/office-session';
import { LOCALES } from './i18n/locales';

export default buildConfig({
  secret: officeSecret(),
  collections: [
    articles,
    disclosures,
    decisions,
    decisionSteps,
    reviewSteps,
    units,
    pages,
    cases,
    caseLooks,
    importBatches,
    importChanges,
    slipOpenings,
    statistics,
    media,
    attachments,
    wordTranslations,
    documentTranslations,
    savedViews,
    privacyClearances,
    users,
    secondFactors,
    lookUpAttempts,
    deskPresences,
    pageRevisions,
    recordActs,
    recordLeaves,
  ]
    .map(withPrivacyGate)
    .map(withPresence)
    .map(withSavedViews)
    .map(withPlainSort)
    .map(withOwnTimes)
    .map(withSentFile)
    .map(withAccessFirst),
  globals: [settings].map(withPrivacyGate).map(withPresenceGlobal).map(withOwnTimesGlobal),
  endpoints: [...privacyEndpoints, ...mongolianEndpoints, ...presenceEndpoints, ...waitingEndpoints],
  db: database(),
  onInit: async (payload) => {
    await startSweeping(payload);
    keepDesk(payload);
    keepSessionCheck(sessionOf(payload));
  },
  editor: lexicalEditor({ features: proseFeatures }),
  sharp,
  i18n: {
    supportedLanguages: { zh },
    fallbackLanguage: 'zh',
    translations: { zh: { general: { payloadSettings: '编辑台的显示' } } },
  },
  localization: {
    locales: Object.entries(LOCALES).map(([code, { name }]) => ({ code, label: name })),
    defaultLocale: 'zh',
    fallback: false,
  },
  graphQL: { disable: true },
  telemetry: false,
  logger: plainLog(logLevel(process.env)),
  cookiePrefix: 'naiman-office',
  admin: {
    user: 'users',
    components: {
      graphics: { Logo: '/cms/components/logo#Logo', Icon: '/cms/components/logo#Icon' },
      beforeDashboard: ['/cms/components/home#Home'],
      providers: ['/cms/components/enrol-first#EnrolFirst', '/cms/components/shortcuts#Shortcuts'],
      actions: ['/cms/components/shortcuts#ShortcutButton'],
      logout: { Button: '/cms/components/sign-out#SignOut' },
      views: {
        handbook: { Component: '/cms/components/handbook#Handbook', path: '/handbook' },
        login: { Component: '/cms/components/sign-in-view#SignInView', path: '/login' },
      },
    },
    // Payload's default asks gravatar.com for a picture by a digest of the person's address.
    avatar: 'default',
    importMap: { baseDir: path.resolve(/* turbopackIgnore: true */ process.cwd()) },
    meta: {
      titleSuffix: ' · 奈曼警务公开 编辑台',
      // Without this the desk draws a picture of any words it is sent, for anybody, and names itself after its maker.
      defaultOGImageType: 'off',
      openGraph: { siteName: '奈曼警务公开 编辑台', description: '编辑、审核与更正' },
    },
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: {
      defaultTimezone: 'Asia/Shanghai',
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
    },
  },
  typescript: { outputFile: path.resolve(/* turbopackIgnore: true */ process.cwd(), 'cms/payload-types.ts') },
  upload: { limits: { fileSize: 20_000_000 } },
}).then(withOwnLocks);
