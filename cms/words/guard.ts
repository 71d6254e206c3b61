import type { Endpoint, PayloadRequest } from 'payload';
import { may } from '../access';
import { answer, isFromDesk, refuse } from '../import/office/guard';

export { answer, refuse };

type Handler = (req: PayloadRequest) => Promise<Response> | Response;

/** For whoever may see the words. */
export const forReader =
  (handler: Handler): Endpoint['handler'] =>
  (req) =>
    may(req, 'read', 'words') ? handler(req) : refuse(403, '您的角色不能查看蒙古文翻译。');

/** For whoever may change them, and from the desk's own pages only. */
export const forTranslator =
  (handler: Handler): Endpoint['handler'] =>
  (req) => {
    if (!may(req, 'update', 'words')) return refuse(403, '您的角色不能修改蒙古文翻译，没有保存。');
    if (!isFromDesk(req)) return refuse(403, '请求不是从编辑台发出的，没有执行。');
    return handler(req);
  };
