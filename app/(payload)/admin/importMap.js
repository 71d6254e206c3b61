import { PresencePanel as PresencePanel_2c2fc89557495266119b11c657182e05 } from '../../../cms/components/presence-panel'
import { ReviewPanel as ReviewPanel_f20fc1779b669e889dbc7dd4ab49cbed } from '../../../cms/components/review-panel'
import { ExportPanel as ExportPanel_e7b67bc2b83e66e03354de3734cadfed } from '../../../cms/components/export-panel'
import { MongolianPanel as MongolianPanel_18214766703817418b4454487cf83bb0 } from '../../../cms/components/mongolian-panel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeature as PasteFeature_e375e0ebdbafa7c37326597cf5dc07a8 } from '../../../cms/components/paste/feature'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PrivacyPanel as PrivacyPanel_e0db708c3c45b3bf2bdf63813df5ab6e } from '../../../cms/components/privacy-panel'
import { SavedViews as SavedViews_4804a6516a22268b7add001b38382458 } from '../../../cms/components/saved-views'
import { DecisionGate as DecisionGate_ad693663b8db12a593e037645fa497ba } from '../../../cms/components/decision-gate'
import { PreviewPanel as PreviewPanel_5001afef6d55a985305b709a7c00f685 } from '../../../cms/components/preview-panel'
import { LookGate as LookGate_b7be5790dd15cf442b2db0dec7658c5b } from '../../../cms/components/look-gate'
import { PrintSlip as PrintSlip_e4cd2f8b1ae617c24d785c60abe06556 } from '../../../cms/components/print-slip'
import { ImportReport as ImportReport_d3b096885ac0d0a89e68b2448a772f3f } from '../../../cms/components/import-report'
import { ImportUpload as ImportUpload_19dde9c3c5ac480c66eaa6a2b78c2ca6 } from '../../../cms/components/import-upload'
import { MaskPanel as MaskPanel_4f17b385543d3e212031851a3fa281b9 } from '../../../cms/components/mask-panel'
import { WordsDesk as WordsDesk_5d7d73889c5a0c641f5f74ffe0d17a2f } from '../../../cms/components/words/desk'
import { PresentPassword as PresentPassword_105892141a13281fe9a87464ac04fa7b } from '../../../cms/components/present-password'
import { SecondStepPanel as SecondStepPanel_4b96a0cfb20f7c8aad6f3316d89d5583 } from '../../../cms/components/second-step'
import { RoleCell as RoleCell_24ac9c160dae12955d2777b81e87c297 } from '../../../cms/components/record-cell'
import { ActionCell as ActionCell_24ac9c160dae12955d2777b81e87c297 } from '../../../cms/components/record-cell'
import { RecordDownload as RecordDownload_33a204d5dcd53bc46903b76f79e32087 } from '../../../cms/components/record-download'
import { SignOut as SignOut_1a715163762f1c686797eae47507e56b } from '../../../cms/components/sign-out'
import { Icon as Icon_995ae340a87e7cb6ba0337d655b0a2cc } from '../../../cms/components/logo'
import { Logo as Logo_995ae340a87e7cb6ba0337d655b0a2cc } from '../../../cms/components/logo'
import { ShortcutButton as ShortcutButton_b44fe4bb5dc7772d7792e1f4846155fe } from '../../../cms/components/shortcuts'
import { Home as Home_a50817443e2bd0650550b7cf0980ac23 } from '../../../cms/components/home'
import { EnrolFirst as EnrolFirst_61e2e3cec8ff1f78f2c034445394ebb9 } from '../../../cms/components/enrol-first'
import { Shortcuts as Shortcuts_b44fe4bb5dc7772d7792e1f4846155fe } from '../../../cms/components/shortcuts'
import { Handbook as Handbook_aaa5856eb29d142ce886feb9df632d5a } from '../../../cms/components/handbook'
import { SignInView as SignInView_f53f83b923d8832c5a6ffc76a31933b3 } from '../../../cms/components/sign-in-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/components/presence-panel#PresencePanel": PresencePanel_2c2fc89557495266119b11c657182e05,
  "/cms/components/review-panel#ReviewPanel": ReviewPanel_f20fc1779b669e889dbc7dd4ab49cbed,
  "/cms/components/export-panel#ExportPanel": ExportPanel_e7b67bc2b83e66e03354de3734cadfed,
  "/cms/components/mongolian-panel#MongolianPanel": MongolianPanel_18214766703817418b4454487cf83bb0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/components/paste/feature#PasteFeature": PasteFeature_e375e0ebdbafa7c37326597cf5dc07a8,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/components/privacy-panel#PrivacyPanel": PrivacyPanel_e0db708c3c45b3bf2bdf63813df5ab6e,
  "/cms/components/saved-views#SavedViews": SavedViews_4804a6516a22268b7add001b38382458,
  "/cms/components/decision-gate#DecisionGate": DecisionGate_ad693663b8db12a593e037645fa497ba,
  "/cms/components/preview-panel#PreviewPanel": PreviewPanel_5001afef6d55a985305b709a7c00f685,
  "/cms/components/look-gate#LookGate": LookGate_b7be5790dd15cf442b2db0dec7658c5b,
  "/cms/components/print-slip#PrintSlip": PrintSlip_e4cd2f8b1ae617c24d785c60abe06556,
  "/cms/components/import-report#ImportReport": ImportReport_d3b096885ac0d0a89e68b2448a772f3f,
  "/cms/components/import-upload#ImportUpload": ImportUpload_19dde9c3c5ac480c66eaa6a2b78c2ca6,
  "/cms/components/mask-panel#MaskPanel": MaskPanel_4f17b385543d3e212031851a3fa281b9,
  "/cms/components/words/desk#WordsDesk": WordsDesk_5d7d73889c5a0c641f5f74ffe0d17a2f,
  "/cms/components/present-password#PresentPassword": PresentPassword_105892141a13281fe9a87464ac04fa7b,
  "/cms/components/second-step#SecondStepPanel": SecondStepPanel_4b96a0cfb20f7c8aad6f3316d89d5583,
  "/cms/components/record-cell#RoleCell": RoleCell_24ac9c160dae12955d2777b81e87c297,
  "/cms/components/record-cell#ActionCell": ActionCell_24ac9c160dae12955d2777b81e87c297,
  "/cms/components/record-download#RecordDownload": RecordDownload_33a204d5dcd53bc46903b76f79e32087,
  "/cms/components/sign-out#SignOut": SignOut_1a715163762f1c686797eae47507e56b,
  "/cms/components/logo#Icon": Icon_995ae340a87e7cb6ba0337d655b0a2cc,
  "/cms/components/logo#Logo": Logo_995ae340a87e7cb6ba0337d655b0a2cc,
  "/cms/components/shortcuts#ShortcutButton": ShortcutButton_b44fe4bb5dc7772d7792e1f4846155fe,
  "/cms/components/home#Home": Home_a50817443e2bd0650550b7cf0980ac23,
  "/cms/components/enrol-first#EnrolFirst": EnrolFirst_61e2e3cec8ff1f78f2c034445394ebb9,
  "/cms/components/shortcuts#Shortcuts": Shortcuts_b44fe4bb5dc7772d7792e1f4846155fe,
  "/cms/components/handbook#Handbook": Handbook_aaa5856eb29d142ce886feb9df632d5a,
  "/cms/components/sign-in-view#SignInView": SignInView_f53f83b923d8832c5a6ffc76a31933b3,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
