import { COLUMN_NAMES, type Column } from './column';
import type { FaultCode, FaultDetail } from './fault';
import type { RefusalReason } from './refusal';

/** `value` is already shortened and masked; `detail` is a term, a date or a list the sentence needs. */
export type RefusalContext = { line: number; column: Column | null; value: string; detail: string };

const where = ({ line, column }: RefusalContext) =>
  column ? `第 ${line} 行“${COLUMN_NAMES[column]}”` : `第 ${line} 行`;

/** What is wrong and what to do, for the person who runs the import. */
export const REFUSAL_WORDS: Record<RefusalReason, (context: RefusalContext) => string> = {
  'columns-too-few': (c) => `${where(c)}：列数不足（应有 ${c.detail} 列）。请补齐各列后重新导出。`,
  'columns-too-many': (c) =>
    `${where(c)}：表头之外还有内容（应有 ${c.detail} 列）。内容里可能有未加引号的分隔符，请核对。`,
  formula: (c) => `${where(c)}：是电子表格公式。请改为固定文字。`,
  'bidi-control': (c) => `${where(c)}：含有改变文字方向的隐藏字符。请删除后手工重新录入。`,
  'control-character': (c) => `${where(c)}：含有控制字符。请删除后重新录入。`,
  'unreadable-character': (c) => `${where(c)}：含有乱码或自造字。请改用规范汉字。`,
  'cell-too-long': (c) => `${where(c)}：超过 ${c.detail} 个字。请核对是否错列。`,
  'number-missing': (c) => `${where(c)}：为空。请填写编号。`,
  'number-form': (c) => `${where(c)}：“${c.value}”不是“一个字母加 20 位数字”。请核对编号。`,
  'kind-unknown': (c) => `${where(c)}：“${c.value}”不是可公开的案件类别（${c.detail}）。请核对。`,
  'kind-letter': (c) => `${where(c)}：“${c.value}”与编号首字母 ${c.detail} 不符。请核对编号或类别。`,
  'unit-missing': (c) => `${where(c)}：为空。请填写办案单位。`,
  'telephone-unusable': (c) =>
    `${where(c)}：“${c.value}”不能使用。请填写带区号的单位固定电话，不得填写个人手机。`,
  'stage-missing': (c) => `${where(c)}：为空。请填写环节。`,
  'stage-not-disclosable': (c) =>
    `${where(c)}：“${c.value}”不属于 2018 年《公安机关执法公开规定》所列可公开环节。请删除此行。`,
  'stage-other-kind': (c) => `${where(c)}：“${c.value}”不是${c.detail}案件的环节。请核对类别或环节。`,
  'stage-unknown': (c) => `${where(c)}：“${c.value}”不是已知环节。请改用规定的环节名称。`,
  'date-missing': (c) => `${where(c)}：为空。请填写日期。`,
  'date-invalid': (c) => `${where(c)}：“${c.value}”不是有效日期。请写成 2026-10-12 的样式。`,
  'date-future': (c) => `${where(c)}：“${c.value}”晚于今天（${c.detail}）。请核对。`,
  'date-too-early': (c) => `${where(c)}：“${c.value}”过早。请核对年份。`,
  'result-too-long': (c) => `${where(c)}：超过 ${c.detail} 个字。请缩短为结果摘要。`,
  private: (c) => `${where(c)}：含有不得公开的内容（${c.detail}）。请删去后重新导出。`,
  'disclosable-unclear': (c) => `${where(c)}：“${c.value}”既不是“是”也不是“否”。案件先按不公开处理，请填写。`,
  'withheld-without-reason': (c) => `${where(c)}：不可查询但没有写原因。案件先按不公开处理，请补填原因。`,
  'withheld-and-disclosable': (c) =>
    `${where(c)}：既写“可查询”又写了不公开原因。案件先按不公开处理，请确认后更正。`,
  'reason-unknown': (c) =>
    `${where(c)}：“${c.value}”不是规定的原因（${c.detail}）。案件先按不公开处理，请更正。`,
  'role-not-eligible': (c) => `${where(c)}：“${c.value}”不是可以查询案件的当事人（${c.detail}）。请核对。`,
  'language-unknown': (c) => `${where(c)}：“${c.value}”不是“汉语”或“蒙古语”。请核对。`,
  'stage-twice': (c) => `${where(c)}：同一案件的“${c.detail}”已有更早的日期。请核对两行，只留一行。`,
  'stage-order': (c) => `${where(c)}：日期晚于它之后的环节“${c.detail}”。请核对两个环节的日期。`,
  'result-conflict': (c) => `${where(c)}：同一环节、同一日期写了不同的结果，均未采用。请核对后只留一行。`,
  'facts-conflict': (c) => `${where(c)}：与同一编号的其他行不一致，可能是编号重复。请核对。`,
  'case-too-many-rows': (c) =>
    `${where(c)}：同一编号的不同行超过 ${c.detail} 行，全部未采用。请核对编号是否重复。`,
};

const at = (d: FaultDetail) =>
  [d.line && `第 ${d.line} 行`, d.byte !== undefined && `第 ${d.byte + 1} 个字节`].filter(Boolean).join('，');
const list = (names: readonly string[] | undefined) => names?.join('、') || '无';

/** Why nothing was read at all. */
export const FAULT_WORDS: Record<FaultCode, (detail: FaultDetail) => string> = {
  empty: () => '文件是空的。请重新导出。',
  'not-an-extract': () => '文件不是 CSV、TSV 或 XLSX 表格。请从办案系统重新导出。',
  encrypted: () => '工作簿加了密码。请去掉密码后另存再导入。',
  'old-workbook': () => '这是旧版 .xls 工作簿。请另存为 .xlsx 或 CSV。',
  'web-page': () => '这是网页或 XML 文件，只是扩展名像表格。请在电子表格软件里另存为 .xlsx。',
  'broken-text': (d) => `文字编码损坏（${at(d)}）。文件可能不完整，请重新导出。`,
  'record-too-long': (d) => `从${at(d)}起的一条记录过长。请检查引号是否成对、文件是否损坏。`,
  'quotes-unbalanced': (d) => `从${at(d)}起引号不成对，几行被连成一行。请更正后重新导出。`,
  'archive-broken': () => '工作簿不完整或已损坏。请重新保存。',
  'archive-too-big': () => '工作簿解压后过大，不像案件摘录，已停止读取。',
  'xml-broken': () => '工作簿内部损坏。请用电子表格软件打开后另存。',
  'document-type': () => '工作簿里有外部实体声明，可能是恶意文件，已停止读取。',
  'cell-too-long': (d) => `${d.line ? at(d) : '工作簿里'}有超长单元格，已停止读取。`,
  'sheet-missing': () => '工作簿里没有可见的工作表。',
  'sheets-several': (d) => `多个工作表都像摘录（${list(d.found)}）。请只保留一个。`,
  'headings-missing': (d) =>
    d.missing
      ? `${at(d)}表头缺少：${list(d.missing)}。找到的是：${list(d.found)}。`
      : '前 30 行里没有找到表头（受案编号、案件类别、办案单位等）。',
  'heading-twice': (d) => `${at(d)}有两列都可当作“${d.name}”。请只保留一列。`,
};
