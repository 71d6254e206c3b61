import type { Payload } from 'payload';
import { toDecisionPolicy } from '../../../domain/decision/policy';
import { TOPIC_NAMES } from '../../collections/topic-names';
import { type DeskUser, personOf, rolesOf } from '../person';
import { decisionLines, disclosureLines, expiringLines } from './deadlines';
import { decisionsToSign } from './decisions-to-sign';
import { type HomeList, listOf } from './line';
import { emergencyLines, linesToReview, myDrafts, scheduledLists, stoppedList } from './on-the-way';
import { openItems } from './open-items';
import { quietLines, staleLines, untranslatedLines } from './upkeep';

const READERS = ['editor', 'reviewer', 'approver', 'legal', 'secrecy', 'auditor', 'administrator'];

/** Whether somebody works on publications, and has a list of what waits for them. */
export const isReaderOfHome = (user: DeskUser): boolean =>
  rolesOf(user).some((role) => READERS.includes(role));

/** What waits, list by list; empty for whoever does not work on publications. */
export async function homeLists(payload: Payload, user: DeskUser): Promise<HomeList[]> {
  if (!isReaderOfHome(user)) return [];
  const reach = { payload };
  const [open, settings] = await Promise.all([
    openItems(reach),
    payload.findGlobal({ slug: 'settings', depth: 0 }),
  ]);
  const policy = toDecisionPolicy(settings as unknown as Record<string, unknown>);
  const [toSign, decisions, expiring, stale, untranslated, quiet] = await Promise.all([
    decisionsToSign(payload, user),
    decisionLines(reach, policy),
    expiringLines(reach, policy),
    staleLines(reach),
    untranslatedLines(reach),
    quietLines(reach, TOPIC_NAMES),
  ]);
  const person = personOf(user);
  return [
    listOf('等我审', '没有等您审的稿子。', [...linesToReview(open, person), ...toSign]),
    myDrafts(open, person),
    listOf('临近或超过期限', '没有临近期限的内容。', [
      ...emergencyLines(open),
      ...disclosureLines(open),
      ...decisions,
    ]),
    scheduledLists(open),
    stoppedList(open),
    listOf('公开期将满', '一个月内没有期满的行政决定。', expiring),
    listOf('蒙古文', '蒙古文都跟上了。', [...stale, ...untranslated]),
    listOf('两周没有更新的栏目', '每个栏目两周内都有新内容。', quiet),
  ];
}
