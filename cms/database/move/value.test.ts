import { describe, expect, it } from 'vitest';
import { Fingerprint } from './fingerprint';
import { canonical, toPostgres, toSqlite } from './value';

const of = (type: string) => ({ name: 'x', type });

describe('a value moved from SQLite to PostgreSQL', () => {
  it('becomes a truth value where PostgreSQL has one', () => {
    expect([1, 0, null].map((value) => toPostgres(value, of('boolean')))).toEqual([true, false, null]);
  });

  it('comes back to SQLite as SQLite keeps it', () => {
    const back = (value: unknown, type: string) => toSqlite(value, of(type));
    expect([back(true, 'boolean'), back(false, 'boolean'), back(null, 'boolean')]).toEqual([1, 0, null]);
    expect([back('12', 'numeric'), back(7, 'integer')]).toEqual([12, 7]);
    expect(back(new Date('2026-11-25T08:00:00Z'), 'timestamp with time zone')).toBe(
      '2026-11-25T08:00:00.000Z',
    );
    expect([back('[1, "二"]', 'jsonb'), back('', 'character varying')]).toEqual(['[1,"二"]', '']);
    expect(['"zh"', 'null', '"null"', '7'].map((json) => back(json, 'jsonb'))).toEqual([
      '"zh"',
      'null',
      '"null"',
      '7',
    ]);
  });

  it('is written alike whichever database it was read from', () => {
    expect(canonical(1, of('boolean'))).toBe(canonical(true, of('boolean')));
    expect(canonical('12', of('numeric'))).toBe(canonical(12, of('numeric')));
    const at = '2026-11-25T08:00:00.000Z';
    expect(canonical(at, of('timestamp with time zone'))).toBe(
      canonical(new Date(at), of('timestamp with time zone')),
    );
    expect(canonical('{"b":[1,{"d":2,"c":1}],"a":null}', of('jsonb'))).toBe(
      canonical('{"a": null, "b": [1, {"c": 1, "d": 2}]}', of('jsonb')),
    );
    expect(canonical('"zh"', of('jsonb'))).toBe('"zh"');
  });

  it('tells a text from no text, and one order of a list from another', () => {
    expect(canonical('', of('text'))).not.toBe(canonical(null, of('text')));
    expect(canonical('null', of('text'))).not.toBe(canonical(null, of('text')));
    expect(canonical('[1,2]', of('jsonb'))).not.toBe(canonical('[2,1]', of('jsonb')));
  });
});

describe('the fingerprint of a table', () => {
  const table = { name: 't', columns: [of('integer'), { name: 'y', type: 'text' }] };
  const printOf = (...rows: { x: number; y: string | null }[]) => {
    const print = new Fingerprint(table);
    for (const row of rows) print.add(row);
    return print.digest;
  };
  const one = { x: 1, y: '受案' };
  const two = { x: 2, y: '立案' };

  it('does not depend on the order of rows', () => {
    expect(printOf(one, two)).toBe(printOf(two, one));
  });

  it('differs when a row is changed, missing, doubled, or its values change places', () => {
    const whole = printOf(one, two);
    expect(printOf(one)).not.toBe(whole);
    expect(printOf(one, two, two)).not.toBe(whole);
    expect(printOf(one, { ...two, y: null })).not.toBe(whole);
    expect(printOf({ x: 1, y: '立案' }, { x: 2, y: '受案' })).not.toBe(whole);
  });
});
