import { createLocalReq, type Payload } from 'payload';
import { STEP_TERMS } from '../../../domain/decision/step';
import { look } from '../../decision/look';
import { personObstacle, signOffObstacle, signOffOf } from '../../decision/sign-off-rights';
import type { DeskUser } from '../person';
import { titleOf } from '../reviewed';
import type { Doc } from '../stored';
import { ENTITY_NAMES, type HomeLine, hrefOf } from './line';

/** More decisions than a bureau has in hand at one time. */
const MOST = 100;

/** Administrative decisions that wait for this person's signature; their gate is their own (decision 0011). */
export async function decisionsToSign(payload: Payload, user: DeskUser): Promise<HomeLine[]> {
  const role = user.role ?? null;
  const mine = signOffOf(role);
  if (!mine) return [];
  const { docs } = await payload.db.findVersions<Doc>({
    collection: 'decisions',
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    sort: '-updatedAt',
    limit: MOST,
    pagination: false,
  });
  const req = await createLocalReq({ user: user as never }, payload);
  const lines: HomeLine[] = [];
  for (const { parent, version } of docs) {
    const looked = await look(req, Number(parent));
    if (!looked || signOffObstacle(role, looked) || personObstacle(String(user.id), mine, looked)) continue;
    const doc = version as Doc;
    lines.push({
      title: String(doc.documentNumber ?? '') || titleOf(doc),
      detail: `${ENTITY_NAMES.decisions} · ${STEP_TERMS[mine].replace('通过', '')}`,
      href: hrefOf('decisions', String(parent)),
    });
  }
  return lines;
}
