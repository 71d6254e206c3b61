import type { CollectionConfig } from 'payload';
import { desk, deskField, isPublicReader, may } from '../access';
import { dataDir } from '../data-dir';
import { anonymousFile } from '../hooks/anonymous-file';
import { clearance } from '../hooks/clearance';
import { fileNameGate } from '../hooks/file-name-gate';
import { keepClearedFile } from '../hooks/keep-cleared-file';
import { keepPicture } from '../hooks/keep-picture';
import { keepReplacedFile, noteNewFile } from '../hooks/keep-replaced-file';
import { mongolianSaveGate } from '../hooks/mongolian-gate';
import { opaqueFile } from '../hooks/opaque-file';
import { pictureSizeGate } from '../hooks/picture-size';
import { refreshCollection } from '../hooks/refresh';
import { COVER_MIDDLE } from '../media/cover-middle';
import { maskEndpoint } from '../media/mask-endpoint';
import { TEXT_SIZE } from '../media/text-size';

export const COVER = { width: 1200, height: 510 } as const;

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: '图片', plural: '图片' },
  access: {
    read: ({ req }) => (isPublicReader(req) ? { isCleared: { equals: true } } : may(req, 'read', 'media')),
    create: desk('create', 'media'),
    update: desk('update', 'media'),
    delete: () => false,
  },
  admin: { group: '内容', useAsTitle: 'alt', defaultColumns: ['filename', 'alt', 'isCleared'] },
  hooks: {
    beforeOperation: [
      pictureSizeGate,
      keepClearedFile,
      fileNameGate,
      keepReplacedFile,
      anonymousFile,
      opaqueFile,
    ],
    beforeValidate: [noteNewFile],
    beforeChange: [mongolianSaveGate, clearance],
    afterChange: [keepPicture, refreshCollection],
  },
  endpoints: [maskEndpoint],
  upload: {
    staticDir: dataDir('media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    // sharp writes no metadata unless told to: position data and camera names are gone after this.
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 1600, withoutEnlargement: true },
    imageSizes: [
      {
        name: 'cover',
        ...COVER,
        position: 'centre',
        formatOptions: { format: 'webp', options: { quality: 78 } },
      },
      COVER_MIDDLE,
      {
        name: 'coverSmall',
        width: 600,
        height: 255,
        formatOptions: { format: 'webp', options: { quality: 74 } },
      },
      TEXT_SIZE,
      {
        name: 'square',
        width: 192,
        height: 192,
        formatOptions: { format: 'webp', options: { quality: 74 } },
      },
      {
        // For share cards and for the account editor of WeChat, which do not take WebP everywhere; whole, never cut.
        name: 'jpeg',
        width: 1200,
        withoutEnlargement: true,
        fit: 'inside',
        formatOptions: { format: 'jpeg', options: { quality: 82 } },
      },
    ],
    adminThumbnail: 'square',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: '替代文字（给看不到图片的人）',
      required: true,
      localized: true,
      maxLength: 120,
    },
    {
      name: 'maskPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        disableBulkEdit: true,
        components: { Field: '/cms/components/mask-panel#MaskPanel' },
      },
    },
    {
      name: 'masking',
      type: 'select',
      label: '遮挡',
      options: [
        { value: 'none', label: '看过了，没有需要遮挡的' },
        { value: 'done', label: '已经遮挡' },
      ],
      admin: {
        position: 'sidebar',
        description: '人脸、车牌、证件、屏幕、门牌。选好以后才能核。换了文件要重新看。',
      },
    },
    {
      name: 'isCleared',
      type: 'checkbox',
      label: '已核：可以公开',
      defaultValue: false,
      access: { create: deskField('publish', 'media'), update: deskField('publish', 'media') },
      admin: {
        position: 'sidebar',
        description: '人脸、车牌、屏幕、证件、门牌均已遮挡后勾选；未勾选的图片不会出现在公开网站。',
      },
    },
    { name: 'wasCleared', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
  ],
};
