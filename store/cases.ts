import 'server-only';
import { beginTry } from '@/cms/attempts';
import { faultName } from '@/cms/fault';
import { type CaseDoc, findCaseToLookUp, findCodeDigest, findLooks } from '@/cms/look-up-reader';
import { codeDigest, isSameDigest } from '@/cms/query-code';
import { today } from '@/cms/today';
import { type CaseFile, disclose } from '@/domain/case-file';
import { isCaseKind } from '@/domain/case-kind';
import { type LooksShown, MOST_SHOWN, shownLooks } from '@/domain/case-look';
import { isStageId } from '@/domain/case-stage';
import { type LookUpRequest, readLookUp } from '@/domain/look-up';
import type { LookUpOutcome } from '@/domain/look-up-outcome';
import { isPartyRole } from '@/domain/party';
import type { Unit } from '@/domain/unit';
import type { Locale } from '@/i18n/locales';
import { holding } from './held';
import { getLookUpPolicy } from './policy';
import { findUnitByName } from './units';

/** Names every field of a case that may reach the disclosure rules; null for a row they cannot read. */
function toCaseFile(doc: CaseDoc, unit: Unit | null): CaseFile | null {
  if (!isCaseKind(doc.kind) || !isPartyRole(doc.role)) return null;
  return {
    number: doc.number,
    kind: doc.kind,
    unit: { name: unit?.name ?? doc.unitName, telephone: doc.unitTelephone, address: unit?.address ?? null },
    role: doc.role,
    language: doc.language === 'mn' ? 'mn' : 'zh',
    stages: doc.stages.flatMap(({ stage, date, result }) =>
      isStageId(stage) ? [{ stage, date, result: result ?? null }] : [],
    ),
  };
}

/** Each with its unit's name in the reader's language, where the bureau has such a unit. */
async function looksAt(locale: Locale, number: string): Promise<LooksShown> {
  const { looks, total } = await findLooks(number, MOST_SHOWN);
  const shown = shownLooks(looks, new Date().toISOString());
  const named = shown.map(async (look) => ({
    ...look,
    unit: (await findUnitByName(locale, look.unit))?.name || look.unit,
  }));
  return { shown: await Promise.all(named), more: Math.max(0, total - looks.length) };
}

/** The same work whether the number exists or not, so that the time taken tells nothing. */
function isRightCode(held: string | null, { number, code }: LookUpRequest): boolean {
  const given = codeDigest(number, code);
  return isSameDigest(given, held || codeDigest(number, '')) && Boolean(held);
}

async function answer(locale: Locale, request: LookUpRequest, client: string): Promise<LookUpOutcome> {
  const attempt = await beginTry(client);
  if (!attempt.isAllowed && !attempt.isHeard)
    return { type: 'wait', minutes: attempt.minutes, isHeard: false };

  const held = await findCodeDigest(request.number).catch((error: unknown) => {
    // Nothing was learned by it.
    attempt.succeed();
    throw error;
  });
  if (!isRightCode(held, request)) {
    if (!attempt.isAllowed) return { type: 'wait', minutes: attempt.minutes, isHeard: true };
    await attempt.fail();
    return { type: 'no-answer' };
  }
  attempt.succeed();
  const doc = await findCaseToLookUp(request.number);
  if (!doc) return { type: 'no-answer' };
  const [unit, policy, looks] = await Promise.all([
    findUnitByName(locale, doc.unitName),
    holding('policy', getLookUpPolicy),
    looksAt(locale, doc.number),
  ]);
  const caseFile = toCaseFile(doc, unit);
  if (!caseFile) return { type: 'no-answer' };
  return {
    type: 'answer',
    answer: disclose(caseFile, policy, today()),
    looks,
    unit,
    isSample: doc.isSample === true,
  };
}

const logFault = (error: unknown): void => console.error(`A look-up met a fault: ${faultName(error)}`);

/** Looks a party's own case up. `client` is the door's key of who asks; see door/client-address.ts. Never rejects. */
export async function lookUpCase(
  locale: Locale,
  fields: Record<string, string>,
  client: string,
): Promise<LookUpOutcome> {
  const request = readLookUp(fields);
  if (Object.keys(request.faults).length > 0) return { type: 'malformed', request };
  try {
    return await answer(locale, request, client);
  } catch (error) {
    logFault(error);
    return { type: 'unavailable' };
  }
}
