import { hashOfAct, type StoredAct } from './act';
import { gaps, type Problem, problem } from './problem';

const NAME = '操作记录';
const at = (sequence: number): string => `${NAME}第 ${sequence} 条`;

/** Whether the acts before the first were removed when their time was over: an act tells so, by number and hash. */
const isSwept = (first: StoredAct, acts: readonly StoredAct[]): boolean =>
  acts.some(
    ({ action, document, oldDigest }) =>
      action === 'sweep' && Number(document) === first.sequence - 1 && oldDigest === first.previous,
  );

function beginning(acts: readonly StoredAct[]): Problem[] {
  const [first] = acts;
  if (!first) return [];
  if (first.sequence === 1 && first.previous === null) return [];
  return isSwept(first, acts) ? [] : [problem(at(first.sequence), '前面的记录被删去了，没有到期清理的记载')];
}

/**
 * What is wrong with the acts as they are stored, in the order of their numbers: changed, removed, put in between or
 * out of order. That the newest were cut off the end only the public record can tell (check-both.ts).
 */
export function checkActs(acts: readonly StoredAct[]): Problem[] {
  const changed = acts
    .filter((act) => hashOfAct(act) !== act.hash)
    .map(({ sequence }) => problem(at(sequence), '内容被改动过'));
  const torn = acts.slice(1).flatMap((act, index) => {
    const before = acts[index] as StoredAct;
    const follows = act.sequence === before.sequence + 1;
    return follows && act.previous !== before.hash ? [problem(at(act.sequence), '与前一条接不上')] : [];
  });
  const missing = gaps(
    NAME,
    acts.map(({ sequence }) => sequence),
    acts[0]?.sequence ?? 1,
  );
  return [...beginning(acts), ...missing, ...changed, ...torn];
}
