import type { PayloadRequest } from 'payload';
import { type GateReason, judge } from '../../domain/decision/gate';
import { today } from '../today';
import { findingsIn } from './anonymous';
import { digestOf } from './digest';
import { toRecord } from './record';
import { type DecisionId, decisionPolicy, publicText, publishedOn, stepsOf } from './stored';

type Doc = Record<string, unknown>;

/** What the gate says today of a decision's text; `id` null for one not saved yet. */
export async function judged(req: PayloadRequest, id: DecisionId | null, text: Doc): Promise<GateReason[]> {
  const record = toRecord(text);
  const [policy, steps, known] = await Promise.all([
    decisionPolicy(req),
    id === null ? [] : stepsOf(req, id),
    id === null ? null : publicText(req, id),
  ]);
  return judge(record, {
    policy,
    steps,
    digest: digestOf(record),
    findings: findingsIn(record),
    publishedOn: publishedOn(known),
    today: today(),
  });
}
