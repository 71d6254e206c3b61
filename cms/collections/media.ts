import type { CollectionConfig } from 'payload';
import { desk, deskField, isPublicReader, may } from '../access';
import { dataDir } from '../data-dir';
import { anonymousFile } from '../hooks/anonymous-file';
import { clearance } from '../hooks/clearance';
import { fileNameGate } from '../hooks/file-name-gate';
import { keepPicture } from '../hooks/keep-picture';
import { refreshCollection } from '../hooks/refresh';

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
    beforeOperation: [fileNameGate, anonymousFile],
    beforeChange: [clearance],
    afterChange: [keepPicture, refreshCollection],
  },
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
      {
        name: 'coverSmall',
        width: 600,
        height: 255,
        formatOptions: { format: 'webp', options: { quality: 74 } },
      },
      {
        name: 'square',
        width: 192,
        height: 192,
        formatOptions: { format: 'webp', options: { quality: 74 } },
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
