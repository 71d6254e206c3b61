import type { CollectionConfig } from 'payload';
import { ATTACHMENT_FOLDER, ATTACHMENT_LIMITS } from '../../domain/attachment';
import { desk, isPublicReader, may } from '../access';
import { dataDir } from '../data-dir';
import { anonymousFile } from '../hooks/anonymous-file';
import { attachmentFacts, checkAttachment, keepAttachment } from '../hooks/attachment';
import { fileNameGate } from '../hooks/file-name-gate';
import { ROLE_NAMES, ROLES } from '../roles';

const MEGABYTES = ATTACHMENT_LIMITS.bytes / 1024 / 1024;
/** Written by the program from the file itself; whatever a request sends is thrown away. */
const byProgram = { create: () => false, update: () => false } as const;
const shown = { readOnly: true, condition: ({ digest }: { digest?: unknown }) => Boolean(digest) } as const;

/**
 * PDF files that publications carry. What is kept is never changed or exchanged: another file is another attachment,
 * and the publication that is to carry it goes through its reviews again.
 */
export const attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: '附件', plural: '附件' },
  lockDocuments: false,
  disableDuplicate: true,
  access: {
    read: ({ req }) => isPublicReader(req) || may(req, 'read', 'attachments'),
    create: desk('create', 'attachments'),
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: '内容',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'pages', 'filesize', 'createdAt'],
    description: `只收 PDF，最多 ${MEGABYTES} MB、${ATTACHMENT_LIMITS.pages} 页。作者等文件信息会自动去掉；有密码、脚本、表单、批注、嵌入文件或者证件号码的不收，并说明在第几页。`,
  },
  // What is read along with a publication: not the words of a whole file.
  defaultPopulate: { filename: true, filesize: true, pages: true, digest: true, url: true, mimeType: true },
  hooks: {
    beforeOperation: [fileNameGate, anonymousFile, checkAttachment],
    beforeChange: [attachmentFacts],
    afterChange: [keepAttachment],
  },
  upload: {
    staticDir: dataDir(ATTACHMENT_FOLDER),
    mimeTypes: ['application/pdf'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    // At the desk too a file is opened by a program of its own; the door adds the rest (door/office-headers.ts).
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment');
      return headers;
    },
  },
  fields: [
    {
      name: 'looked',
      type: 'checkbox',
      label: '我已逐页看过：图片、印章、扫描页里没有能认出个人的内容',
      defaultValue: false,
      admin: {
        description:
          '程序读得出文字的页，会自动检查。读不出文字的扫描页和有图片的页，要有人看过：勾选后才收，并记下由什么岗位看的。',
      },
    },
    {
      name: 'lookedBy',
      type: 'select',
      label: '看过的岗位',
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
      access: byProgram,
      admin: shown,
    },
    { name: 'pages', type: 'number', label: '页数', access: byProgram, admin: shown },
    { name: 'unread', type: 'text', label: '要人看的页', access: byProgram, admin: shown },
    { name: 'removed', type: 'text', label: '已经去掉的', access: byProgram, admin: shown },
    {
      name: 'digest',
      type: 'text',
      label: '文件的摘要值（SHA-256）',
      access: byProgram,
      admin: shown,
    },
    // The words of each page, and last those that stand on none: what the privacy scan reads.
    { name: 'texts', type: 'json', hidden: true, access: byProgram },
  ],
};
