import type { Field } from 'payload';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';

/** The PDF files of a publication, each under a title in Chinese and, where there is one, in Mongolian. */
export const attachmentsField: Field = {
  name: 'attachments',
  type: 'array',
  label: '附件',
  labels: { singular: '附件', plural: '附件' },
  maxRows: ATTACHMENT_LIMITS.each,
  admin: {
    description: '只收 PDF。附件和正文一起审：换了附件要重新三审。公开以前、撤回以后，公众都打不开。',
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: '附件标题',
      localized: true,
      maxLength: 120,
      admin: { description: '公开页上显示的名称。蒙古文可以不写，蒙古文页显示中文。' },
      validate: (value: unknown, { req }: { req: { locale?: string | null } }) => {
        const isGiven = typeof value === 'string' && value.trim() !== '';
        if (isGiven && value.length > 120) return '附件标题最多 120 个字。';
        return isGiven || req.locale === 'mn' || '请写附件标题，例如：申请表。';
      },
    } as Field,
    { name: 'file', type: 'upload', relationTo: 'attachments', label: 'PDF 文件', required: true },
    // Which bytes these are: written by cms/attachments/rows.ts.
    { name: 'digest', type: 'text', admin: { hidden: true } },
  ],
};
