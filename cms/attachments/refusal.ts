/** Why a PDF is not kept: a place in it, the reason, and what to do; plain Chinese, the whole sentence. */
export class PdfRefusal extends Error {}

export const NOTHING_KEPT = '文件没有保存，表单里写好的内容都在。';
const REPRINT = '请打开原文件，用“打印”里的“另存为 PDF”或者“Microsoft Print to PDF”重新做一份，再上传。';

export const refusePdf = (why: string, advice = REPRINT): never => {
  throw new PdfRefusal(`${why}。${advice}${NOTHING_KEPT}`);
};
