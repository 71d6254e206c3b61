import { describe, expect, test } from 'vitest';
import { kindOfStage, STAGE_IDS, STAGES } from '../case-stage';
import { LIMITS } from './limit';
import { STEP_IDS, STEP_LIMITS, STEPS, stepsAfter } from './step';

describe('parts of a procedure the extract has no word for', () => {
  test('each has one row, in the order of the names', () =>
    expect(STEPS.map(({ id }) => id)).toEqual([...STEP_IDS]));

  test('each stands beside stages of its own kind, and is told exactly once', () => {
    for (const { id, kind, beside } of STEPS) {
      expect(id.startsWith(`${kind}.`), id).toBe(true);
      expect(beside.length, id).toBeGreaterThan(0);
      for (const stage of beside) expect(kindOfStage(stage), id).toBe(kind);
    }
    expect(STAGE_IDS.flatMap((stage) => stepsAfter(stage).map(({ id }) => id)).sort()).toEqual(
      [...STEP_IDS].sort(),
    );
  });

  test('no case can stand at one: their names are no stages', () => {
    for (const id of STEP_IDS) expect(Object.keys(STAGES)).not.toContain(id);
  });

  test('no limit goes by the name of another', () => {
    const ids = [...LIMITS, ...STEP_LIMITS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('custody is in no table: neither how long nor where', () => {
    const limits = STEPS.find(({ id }) => id === 'criminal.measures')?.limits;
    expect(limits?.map(({ id }) => id)).toEqual(['family-notice']);
  });
});
