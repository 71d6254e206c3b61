/** The columns of a case extract, in the order offices write them. */
export const COLUMNS = [
  'number',
  'kind',
  'unit',
  'telephone',
  'stage',
  'date',
  'result',
  'disclosable',
  'reason',
  'role',
  'language',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The heading each column has in the bureau's own extract: what reports call it. */
export const COLUMN_NAMES: Record<Column, string> = {
  number: '受案编号',
  kind: '案件类别',
  unit: '办案单位',
  telephone: '单位电话',
  stage: '环节',
  date: '环节日期',
  result: '结果摘要',
  disclosable: '是否可查询',
  reason: '不公开原因',
  role: '当事人身份',
  language: '当事人语言',
};

/**
 * Other headings the same column is known by in case-management exports; none stands for two columns.
 * 联系电话 is left out on purpose: in such exports it is the person's own number.
 */
export const COLUMN_SYNONYMS: Record<Column, readonly string[]> = {
  number: ['受案编号', '案件编号', '警情编号', '受案号', '案号', '案件号', '接警编号', '受理编号'],
  kind: ['案件类别', '案件类型', '案件种类', '类别', '案件性质'],
  unit: ['办案单位', '承办单位', '主办单位', '办理单位', '办案部门', '承办部门'],
  telephone: ['单位电话', '办公电话', '办案单位电话', '承办单位电话', '单位联系电话', '咨询电话'],
  stage: ['环节', '办理环节', '案件环节', '办案环节', '案件状态', '办理阶段', '阶段'],
  date: ['环节日期', '办理日期', '环节时间', '办理时间', '日期', '阶段日期'],
  result: ['结果摘要', '办理结果', '处理结果', '结果', '结果简述'],
  disclosable: ['是否可查询', '可否查询', '是否公开', '可查询', '是否允许查询'],
  reason: ['不公开原因', '不予公开原因', '不公开理由', '不予公开理由', '不可查询原因'],
  role: ['当事人身份', '查询人身份', '身份', '当事人类型', '当事人类别'],
  language: ['当事人语言', '语言', '语种', '使用语言', '通知语言'],
};
