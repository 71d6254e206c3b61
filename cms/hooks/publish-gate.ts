import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { may } from '../access';
import { rolesOf, userOf } from '../review/person';

const refuse = (text: string): never => {
  throw new APIError(text, 403, undefined, true);
};

const STATES: readonly unknown[] = [undefined, 'draft', 'published'];

/** The approver, whoever stands in for them today, and the clock, which publishes what the approver has scheduled. */
const mayPublish = (req: PayloadRequest, room: 'publications' | 'units'): boolean =>
  req.context.isScheduled === true || may(req, 'publish', room) || rolesOf(userOf(req)).includes('approver');

/**
 * A document becomes public only by a role that may publish, and never stops being public without a word: what was
 * published is withdrawn with a reason. Holds for every way of saving: form, API, bulk edit, restored version.
 * The seeder acts for no person and says so in its request context.
 */
export const publishGate =
  (room: 'publications' | 'units'): CollectionBeforeChangeHook =>
  async ({ collection, data, operation, originalDoc, req }) => {
    // A list of one passes for the word in Payload's own check, and no comparison below would know it.
    if (!STATES.includes(data._status))
      throw new APIError(
        '发布状态只能是“draft”（草稿）或“published”（已发布）。没有保存。',
        400,
        undefined,
        true,
      );
    if (req.context.seeding === true) return data;
    if (data._status === 'published' && !mayPublish(req, room))
      refuse('您的角色不能发布。内容已保留为草稿，请提交三审，由终审人发布。');
    if (operation !== 'update') return data;

    // The newest draft may differ from what the public reads; only the main row says what that is.
    const publicRow = (await req.payload.db.findOne({
      collection: collection.slug,
      where: { id: { equals: originalDoc.id } },
      req,
    })) as { _status?: string; slug?: string } | null;
    if (publicRow?._status !== 'published') return data;
    if (data.slug !== undefined && data.slug !== publicRow.slug)
      refuse('已发布的内容不能更改网址名：别人保存的链接会失效。其他改动没有保存，请改回原来的网址名。');
    const isDraftSave = String(req.query?.draft) === 'true';
    if (data._status !== 'published' && !isDraftSave)
      refuse('已发布的内容不能取消发布。请填写“撤回”的时间和公开的原因，然后发布。');
    return data;
  };
