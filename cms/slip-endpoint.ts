import type { Endpoint } from 'payload';
import { may } from './access';
import { holds } from './looks/held';
import { codeDigest, drawQueryCode } from './query-code';
import { slipPage } from './slip';
import { refuseSlips as refuse, sendSlips } from './slip-answer';

/**
 * POST /api/cases/:id/slip — draws a new query code, keeps its digest only, and answers with the slip to print.
 * The former code stops working at that moment. Who printed it stands in the look they hold, which the party reads, and in
 * the record of acts, with the change of the case. 403 for other roles and without a look at the file, 404 for an unknown case.
 */
export const slipEndpoint: Endpoint = {
  path: '/:id/slip',
  method: 'post',
  handler: async (req) => {
    if (!may(req, 'create', 'cases')) return refuse(403, '您的角色不能打印查询回执。');
    const id = String(req.routeParams?.id ?? '');
    const found = await req.payload.find({
      collection: 'cases',
      where: { id: { equals: id } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    });
    const caseFile = found.docs[0];
    if (!caseFile) return refuse(404, '没有这个案件，没有生成查询码。');
    if (!(await holds(req, caseFile.number)))
      return refuse(403, '请先打开这一件案卷并写明理由，再打印回执。没有生成查询码，旧的回执仍然有效。');
    const code = drawQueryCode();
    await req.payload.db.updateOne({
      collection: 'cases',
      where: { id: { equals: caseFile.id } },
      // A case with a new code has been touched: undoing its import must leave it.
      data: { codeDigest: codeDigest(caseFile.number, code), updatedAt: new Date().toISOString() },
      req,
    });
    const { number, unitName, unitTelephone, language } = caseFile;
    const html = await slipPage([{ number, code, unitName, unitTelephone, language }], `查询回执 ${number}`);
    return sendSlips(html);
  },
};
