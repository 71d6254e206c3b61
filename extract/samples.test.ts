import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePath, TODAY } from './extract.fixture';
import { type Extract, extractCases } from './read';
import type { RefusalReason } from './refusal';

const read = (name: string) => extractCases(samplePath(name), { today: TODAY });

/** What each line of the bad sample is refused for, besides being refused. */
const REASON_OF_LINE: Record<number, RefusalReason> = {
  3: 'number-missing',
  4: 'number-form',
  5: 'kind-unknown',
  6: 'stage-other-kind',
  7: 'stage-not-disclosable',
  8: 'date-invalid',
  9: 'date-future',
  11: 'unit-missing',
  12: 'telephone-unusable',
  13: 'disclosable-unclear',
  14: 'withheld-without-reason',
  15: 'withheld-and-disclosable',
  16: 'private',
  17: 'private',
  18: 'private',
  19: 'private',
  20: 'private',
  21: 'formula',
  23: 'stage-order',
  27: 'stage-twice',
  28: 'kind-letter',
  30: 'result-too-long',
  31: 'columns-too-few',
  32: 'role-not-eligible',
  33: 'bidi-control',
};

const bad = await read('extract-bad.csv');
const october = await read('extract-2026-10.csv');
const november = await read('extract-2026-11.xlsx');

describe('the bad sample', () => {
  const extract = bad;
  const expected = readFileSync(samplePath('extract-bad.expected.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string]);

  it('has an expectation for every row', () => {
    expect(expected).toHaveLength(33);
    expect(extract.counts.rows).toBe(33);
  });

  it.each(expected)('line %s: %s, %s', (line, outcome) => {
    const refusal = extract.refusals.find((found) => found.line === Number(line));
    expect(refusal ? 'refuse' : 'accept').toBe(outcome);
    expect(refusal?.reason).toBe(REASON_OF_LINE[Number(line)]);
  });

  it('keeps the good rows of the bad file, as they should be read', () => {
    const stages = Object.fromEntries(extract.cases.map((found) => [found.number, found.stages]));
    expect(Object.keys(stages)).toEqual(
      ['01', '07', '19', '20', '21', '23', '28'].map((end) => `J150525011020261000${end}`),
    );
    const dateOf = (end: string) => stages[`J150525011020261000${end}`]?.map((found) => found.date);
    expect(dateOf('07')).toEqual(['2026-10-10']);
    expect(dateOf('19')).toEqual(['2026-10-01']);
    expect(dateOf('20')).toEqual(['2026-10-12']);
    expect(dateOf('21')).toEqual(['2026-10-12']);
    expect(dateOf('28')).toEqual(['2026-10-12']);
    expect(extract.cases.find((found) => found.number.endsWith('23'))?.unitName).toBe('大沁他拉镇派出所');
    expect(extract.counts).toMatchObject({ accepted: 8, identical: 1, refused: 25 });
  });

  it('closes the cases whose refused rows do not clearly open them', () => {
    const closed = Object.fromEntries(
      extract.closings.map(({ number, reason }) => [number.slice(-2), reason]),
    );
    expect(closed).toEqual({ '10': 'unclear', '11': 'unclear', '12': 'minor', '25': 'unclear' });
  });

  it('never repeats the private content of a refused result', () => {
    const said = JSON.stringify(extract.refusals);
    for (const secret of ['张小明', '150525199001010011', 'G12345', '13800001234', '拘留10日'])
      expect(said).not.toContain(secret);
  });
});

describe('the October sample', () => {
  const extract = october;

  it('holds 1,000 cases and refuses nothing', () => {
    expect(extract.refusals).toEqual([]);
    expect(extract.counts).toMatchObject({ rows: 3045, accepted: 3045, cases: 1000, withheld: 63 });
  });

  it('reads GB18030, the four ways of writing a date, and stages in the order of the case', () => {
    const found = extract.cases.find(({ number }) => number === 'J15052501102026010175');
    expect(found).toMatchObject({ unitName: '黄花塔拉苏木派出所', role: 'reporter', language: 'zh' });
    const october = extract.cases.flatMap(({ stages }) => stages.map(({ date }) => date));
    expect(october.every((date) => /^2026-\d\d-\d\d$/.test(date))).toBe(true);
    for (const { stages } of extract.cases)
      expect(stages.map(({ date }) => date)).toEqual(stages.map(({ date }) => date).sort());
  });
});

describe('the November sample', () => {
  const byNumber = (extract: Extract) => new Map(extract.cases.map((found) => [found.number, found]));
  const before = byNumber(october);
  const known = november.cases.filter(({ number }) => before.has(number));

  it('is read below its title row, spreadsheet dates and text dates alike', () => {
    expect(november.refusals).toEqual([]);
    expect(november.counts).toMatchObject({ rows: 945, accepted: 945, cases: 414 });
    const first = november.cases.find(({ number }) => number === 'J15052500002026110281');
    expect(first?.stages[0]).toEqual({ stage: 'administrative.accepted', date: '2026-11-03', result: null });
  });

  it('has 300 new cases, two of them under numbers that October has given to other cases', () => {
    const isOther = ({ number, unitName }: { number: string; unitName: string }) =>
      before.get(number)?.unitName !== unitName;
    expect(november.cases.filter((found) => isOther(found))).toHaveLength(300);
    expect(known.filter(isOther).map(({ number }) => number)).toEqual([
      'A15052502302026100286',
      'C15052501202026100077',
    ]);
  });

  it('has 110 new stages of October’s cases and five that the party asked to withhold', () => {
    const same = known.filter(({ number, unitName }) => before.get(number)?.unitName === unitName);
    const fresh = same.flatMap(({ number, stages }) =>
      stages.filter(({ stage }) => !before.get(number)?.stages.some((old) => old.stage === stage)),
    );
    expect(fresh).toHaveLength(110);
    const withdrawn = same.filter(
      (found) => found.withheldReason && !before.get(found.number)?.withheldReason,
    );
    expect(withdrawn.map(({ withheldReason }) => withheldReason)).toEqual(Array(5).fill('party-request'));
  });

  it('withholds a case of which one row is open and another is not', () => {
    const mixed = november.cases.find(({ number }) => number === 'A15052502302026060359');
    expect(mixed?.stages).toHaveLength(2);
    expect(mixed?.withheldReason).toBe('party-request');
  });
});
