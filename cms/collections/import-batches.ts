import type { CollectionConfig, Field } from 'payload';
import { IMPORT_STATE_TERMS, IMPORT_STATES } from '../../domain/import-batch';
import { desk } from '../access';
import { importEndpoints } from '../import/office/endpoints';
import { shownState } from '../import/shown-state';
import { ROLE_NAMES, ROLES } from '../roles';

const kept = (name: string, type: 'text' | 'number' | 'json' | 'date', label: string): Field =>
  ({ name, type, label, admin: { hidden: true } }) as Field;

/**
 * One file each, written by the importer alone (cms/import): what came of it, who brought it, where its slips are.
 * It names no case but in `conflicts` and `left`, and is never public.
 */
export const importBatches: CollectionConfig = {
  slug: 'import-batches',
  lockDocuments: false,
  labels: { singular: '导入批次', plural: '导入批次' },
  access: {
    read: desk('read', 'imports'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: '案件',
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'state', 'startedBy', 'createdAt', 'finishedAt'],
    description: '每个文件一个批次。批次由导入程序记录，任何人都不能手工修改或删除。',
    components: { beforeListTable: ['/cms/components/import-upload#ImportUpload'] },
  },
  endpoints: importEndpoints,
  fields: [
    {
      name: 'report',
      type: 'ui',
      admin: { components: { Field: '/cms/components/import-report#ImportReport' } },
    },
    { name: 'fileName', type: 'text', label: '文件', required: true, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      label: '状态',
      required: true,
      index: true,
      options: IMPORT_STATES.map((value) => ({ value, label: IMPORT_STATE_TERMS[value] })),
      admin: { hidden: true },
      hooks: {
        afterRead: [
          ({ value, data, context, req }) =>
            context.asRecorded ? value : shownState(req.payload, value, data?.id),
        ],
      },
    },
    {
      name: 'startedBy',
      type: 'select',
      label: '由谁导入',
      required: true,
      options: [
        { value: 'command', label: '命令行' },
        { value: 'sample', label: '样例' },
        ...ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
      ],
      admin: { hidden: true },
    },
    kept('startedUser', 'number', '账号编号'),
    kept('finishedAt', 'date', '完成时间'),
    { ...kept('digest', 'text', '文件摘要（SHA-256）'), index: true } as Field,
    kept('bytes', 'number', '文件大小（字节）'),
    // Share of the present step, 0 to 100, and the bytes of the prepared cases that are in.
    kept('share', 'number', '进度'),
    kept('applied', 'number', '已写入'),
    kept('counts', 'json', '读取结果'),
    kept('ignored', 'json', '未读取的列'),
    kept('refusals', 'json', '未采用的行（前若干条）'),
    kept('fault', 'text', '文件未被采用的原因'),
    kept('effect', 'json', '写入结果'),
    // It quotes case files: read through the report, which looks at what the reader has opened.
    {
      ...kept('conflicts', 'json', '与已有记录不一致（前若干条）'),
      access: { read: () => false },
    } as Field,
    kept('slips', 'text', '查询回执文件夹'),
    // What they were called once they are gone: which of them nobody has opened.
    kept('slipFiles', 'json', '查询回执文件'),
    kept('slipsPrintedAt', 'date', '回执已打印并删除'),
    kept('undoneBy', 'text', '由谁撤销'),
    kept('undoneThrough', 'number', '已撤销到'),
    kept('undoEffect', 'json', '撤销结果'),
    kept('leftCases', 'json', '撤销时保留的案件（前若干条）'),
  ],
};
