import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { may } from '../access';

/**
 * A document becomes public only by a role that may publish, through whichever way it is saved.
 * The seeder acts for no person and says so in its request context.
 */
export const publishGate =
  (room: 'publications' | 'units'): CollectionBeforeChangeHook =>
  ({ data, req }) => {
    if (data._status !== 'published' || req.context.seeding === true) return data;
    if (!may(req, 'publish', room))
      throw new APIError('您的角色不能发布。内容已保留为草稿，请提交终审人发布。', 403, undefined, true);
    return data;
  };
