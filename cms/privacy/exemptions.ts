/**
 * Collections that are not read for private content, with the reason. Everything that is not here is read, also a
 * collection that somebody adds tomorrow. `payload-…` are Payload's own tables: locks, preferences, jobs.
 */
export const EXEMPT_COLLECTIONS: Readonly<Record<string, string>> = {
  users: '工作人员账号：只在编辑台内可见，姓名和邮箱是登录所需。',
  'look-up-attempts': '查询次数：只有不可还原的摘要，任何角色都读不到。',
  'import-batches': '导入批次的记录：文件名另行检查，被拒的内容已遮住，只在编辑台内可见。',
  'import-changes': '导入批次改了什么：机器生成，任何角色都读不到。',
  'slip-openings': '谁打开过回执文件：文件名、岗位、单位、时间和账号编号由程序写，只在批次报告里可见。',
  'case-looks': '查看记录：岗位、单位、时间由程序写；补充说明记入以前已经检查，有个人信息的不收。',
  'second-factors': '两步验证：密封的密钥和摘要，任何角色都读不到。',
  'desk-presences': '谁正开着哪张表单：只在编辑台内可见，一分钟后清除。',
  'page-revisions': '公开页面的改动次数，机器生成。',
  'record-acts': '操作记录：机器生成的岗位、时间和摘要，只有审计可见。',
  'record-leaves': '公开记录：机器生成的网址名、时间和摘要。',
  'decision-steps': '每一步的记录：机器生成的岗位、时间和摘要，只在编辑台内可见。',
  'document-translations': '一栏蒙古文的来历：机器生成的键、摘要、岗位和时间。',
  'review-steps': '每一步的记录：机器生成的岗位、时间和摘要，以及在审文字的旧稿，只在编辑台内可见。',
  attachments: '附件：文件名由程序另起；每页的文字在上传时检查，并随所附的内容一起检查。',
  'privacy-clearances': '核准记录：写明要核准的是什么，只在编辑台内可见。',
};

/** Fields (address without row numbers, after their collection or global) that are not read, with the reason. */
export const EXEMPT_FIELDS: Readonly<Record<string, string>> = {
  'media.url': '由文件名得出的地址，机器生成。',
  'media.thumbnailURL': '由文件名得出的地址，机器生成。',
  'media.mimeType': '文件类型，机器生成。',
  'media.sizes.cover.url': '由文件名得出的地址，机器生成。',
  'media.sizes.coverMiddle.url': '由文件名得出的地址，机器生成。',
  'media.sizes.coverSmall.url': '由文件名得出的地址，机器生成。',
  'media.sizes.text.url': '由文件名得出的地址，机器生成。',
  'media.sizes.square.url': '由文件名得出的地址，机器生成。',
  'media.sizes.jpeg.url': '由文件名得出的地址，机器生成。',
  'media.sizes.jpeg.mimeType': '文件类型，机器生成。',
  'media.sizes.cover.mimeType': '文件类型，机器生成。',
  'media.sizes.coverMiddle.mimeType': '文件类型，机器生成。',
  'media.sizes.coverSmall.mimeType': '文件类型，机器生成。',
  'media.sizes.text.mimeType': '文件类型，机器生成。',
  'media.sizes.square.mimeType': '文件类型，机器生成。',
  'articles.attachments.digest': '附件的摘要，机器生成。',
  'disclosures.attachments.digest': '附件的摘要，机器生成。',
  'decisions.attachments.digest': '附件的摘要，机器生成。',
  'cases.number': '案件编号：一个字母加 20 位数字，格式另有校验。',
  'cases.codeDigest': '查询码的摘要，任何角色都读不到。',
  'cases.stages.date': '日期，格式另有校验。',
  'cases.stages.disclosedOn': '日期，自动填写。',
  'statistics.key': '版本，机器生成。',
  'statistics.month': '月份，机器生成。',
  'statistics.asOf': '日期，机器生成。',
  'statistics.figures': '公开的数字，机器生成。',
  'statistics.note': '修订说明，由数字自动写成。',
  'statistics.follows': '上一版的摘要，机器生成。',
  'statistics.digest': '摘要，机器生成。',
  'word-translations.key': '文字的键，由程序给出。',
  'word-translations.source': '程序自己的中文原文，随代码审阅。',
  'word-translations.sourceDigest': '摘要，机器生成。',
};

export const isExemptCollection = (slug: string): boolean =>
  slug.startsWith('payload-') || Object.hasOwn(EXEMPT_COLLECTIONS, slug);

export const isExemptField = (entity: string, field: string): boolean =>
  Object.hasOwn(EXEMPT_FIELDS, `${entity}.${field}`);
