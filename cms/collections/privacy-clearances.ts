import { APIError, type CollectionConfig, type Field } from 'payload';
import { PRIVACY_RULES, type PrivacyRule } from '../../domain/privacy/finding';
import { PRIVACY_NAMES } from '../../extract/privacy-names';
import { desk, may } from '../access';
import { CLEARANCE_STATES, type ClearanceState } from '../privacy/judge';
import { ROLE_NAMES, ROLES } from '../roles';

const STATE_NAMES: Record<ClearanceState, string> = {
  asked: '等待法制审核',
  cleared: '已核准保留',
  refused: '不同意保留',
};
const never = { create: () => false, update: () => false };
const told = (field: object): Field =>
  ({ ...field, access: never, admin: { readOnly: true, ...(field as { admin?: object }).admin } }) as Field;

/**
 * What the legal reviewer allowed to stay, each for one finding in one text, and why. Rows are made by the privacy
 * endpoints only; the legal reviewer answers a row once; nobody changes or deletes it afterwards.
 */
export const privacyClearances: CollectionConfig = {
  slug: 'privacy-clearances',
  labels: { singular: '隐私核准', plural: '隐私核准' },
  access: {
    read: desk('read', 'clearances'),
    create: () => false,
    update: desk('update', 'clearances'),
    delete: () => false,
    unlock: () => false,
  },
  admin: {
    group: '内容',
    useAsTitle: 'place',
    defaultColumns: ['place', 'rule', 'masked', 'state', 'reason', 'answeredAt'],
    description:
      '正文里确需保留的姓名、电话等，由法制审核写明理由后逐处核准。文字一改，核准就失效。证件号码、未成年人、性侵害、涉密内容不能核准。',
  },
  hooks: {
    beforeChange: [
      ({ data, operation, originalDoc, req }) => {
        if (operation !== 'update') return data;
        if (originalDoc?.state !== 'asked')
          throw new APIError(
            '这一处已经答复，记录不能再改。需要收回时，请撤回或修改原文。',
            403,
            undefined,
            true,
          );
        if (data.state === 'asked') return data;
        if (!may(req, 'update', 'clearances') || String(data.reason ?? '').trim() === '')
          throw new APIError('请写明理由：为什么可以保留，或者为什么不可以。', 400, undefined, true);
        return { ...data, ...answeredBy(req.user), passage: originalDoc.coveredPassage };
      },
    ],
  },
  fields: [
    told({ name: 'place', type: 'text', label: '位置', required: true }),
    told({ name: 'entity', type: 'text', label: '集合', required: true, index: true }),
    told({ name: 'document', type: 'text', label: '文档编号', required: true, index: true }),
    told({
      name: 'rule',
      type: 'select',
      label: '种类',
      required: true,
      options: PRIVACY_RULES.map((value: PrivacyRule) => ({ value, label: PRIVACY_NAMES[value] })),
    }),
    told({ name: 'masked', type: 'text', label: '内容（遮盖）', required: true }),
    told({ name: 'passage', type: 'textarea', label: '所在的文字（答复以后遮盖）' }),
    told({ name: 'coveredPassage', type: 'textarea', admin: { hidden: true } }),
    told({ name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } }),
    {
      name: 'state',
      type: 'select',
      label: '答复',
      required: true,
      index: true,
      options: CLEARANCE_STATES.map((value) => ({ value, label: STATE_NAMES[value] })),
    },
    { name: 'reason', type: 'textarea', label: '理由', maxLength: 500 },
    told({ name: 'askedBy', type: 'relationship', relationTo: 'users', label: '提请人' }),
    told({ name: 'answeredBy', type: 'relationship', relationTo: 'users', label: '答复人' }),
    told({
      name: 'answeredRole',
      type: 'select',
      label: '答复人角色',
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
    }),
    told({ name: 'answeredAt', type: 'date', label: '答复时间' }),
  ],
};

/** Who answered, in what role and when. */
export const answeredBy = (user: unknown) => {
  const { id, role } = user as { id: number; role: string };
  return { answeredBy: id, answeredRole: role, answeredAt: new Date().toISOString() };
};
