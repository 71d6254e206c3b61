import { describe, expect, it } from 'vitest';
import { signedText } from './canonical';
import { differences } from './difference';
import { DISCLOSURE_REVIEW_KINDS, TOPIC_KINDS } from './kind';
import { obstacleTo } from './move';
import { itemOf, PEOPLE, signed, taken } from './review.fixture';
import { publishable, stateOf } from './state';

const trafficNotice = DISCLOSURE_REVIEW_KINDS['traffic-control'];
const states = (...steps: Parameters<typeof taken>[]) => stateOf(itemOf(steps.map((one) => taken(...one))));

describe('where an item stands', () => {
  it('waits for one after the other', () => {
    expect(states(['edited', 'writer'])).toBe('draft');
    expect(states(['edited', 'writer'], ['submitted', 'writer'])).toBe('first');
    expect(states(['first', 'editor'])).toBe('second');
    expect(states(['first', 'editor'], ['second', 'reviewer'])).toBe('third');
    expect(stateOf(itemOf(signed))).toBe('approved');
    expect(stateOf(itemOf(signed, { publicDigest: 'a' }))).toBe('published');
  });

  it('asks law and secrecy where the kind needs them, before the last', () => {
    const kind = TOPIC_KINDS.enforcement;
    const steps = [taken('first', 'editor'), taken('second', 'reviewer')];
    expect(stateOf(itemOf(steps, { kind }))).toBe('consultation');
    expect(obstacleTo('third', PEOPLE.approver, itemOf(steps, { kind }))).toContain('前面的审核');
    const asked = [...steps, taken('legal', 'legal'), taken('secrecy', 'secrecy')];
    expect(stateOf(itemOf(asked, { kind }))).toBe('third');
    expect(publishable(itemOf(signed, { kind })).may).toBe(false);
  });

  it('is sent back, stopped and taken up again', () => {
    expect(states(['submitted', 'writer'], ['send-back', 'editor'])).toBe('sent-back');
    expect(states(['first', 'editor'], ['stopped', 'reviewer'])).toBe('stopped');
    expect(states(['first', 'editor'], ['stopped', 'reviewer'], ['resumed', 'reviewer'])).toBe('second');
    expect(publishable(itemOf([...signed, taken('stopped', 'legal')])).may).toBe(false);
  });

  it('is scheduled until it is not', () => {
    expect(stateOf(itemOf([...signed, taken('scheduled', 'approver')]))).toBe('scheduled');
    expect(
      stateOf(itemOf([...signed, taken('scheduled', 'approver'), taken('unscheduled', 'approver')])),
    ).toBe('approved');
  });
});

describe('what makes a text publishable', () => {
  it('a signature for another text, before a send-back or in another role is none', () => {
    expect(publishable(itemOf(signed)).may).toBe(true);
    expect(publishable(itemOf(signed, { digest: 'b' })).may).toBe(false);
    expect(publishable(itemOf([...signed, taken('send-back', 'approver')])).may).toBe(false);
    const [edited, first, second] = signed as [never, never, never];
    expect(publishable(itemOf([edited, first, second, taken('third', 'approver', 'a', 'editor')])).may).toBe(
      false,
    );
  });

  it('a text that was corrected does not come back with its old signatures', () => {
    const later = [...signed, taken('published', 'approver'), taken('published', 'approver', 'b')];
    expect(publishable(itemOf(later, { publicDigest: 'b' })).may).toBe(false);
  });

  it('nobody signs twice, and the two last wrote nothing of it', () => {
    const both = [taken('first', 'editor'), taken('second', 'editor'), taken('third', 'approver')];
    expect(publishable(itemOf(both)).may).toBe(false);
    const own = [taken('edited', 'approver'), ...signed.slice(1)];
    expect(publishable(itemOf(own)).may).toBe(false);
    expect(obstacleTo('third', PEOPLE.approver, itemOf(own.slice(0, 3)))).toContain('写过或者改过');
    const writerFirst = [taken('edited', 'editor'), ...signed.slice(1)];
    expect(publishable(itemOf(writerFirst)).may, 'the editor answers for the wording').toBe(true);
  });
});

it('an article is taken back by the approver at once, a unit is corrected instead', () => {
  const shown = { publicDigest: 'a' };
  const article = itemOf(signed, { ...shown, kind: TOPIC_KINDS.service });
  expect(obstacleTo('withdrawn', PEOPLE.approver, article)).toBeNull();
  expect(obstacleTo('withdrawn', PEOPLE.editor, article)).toContain('终审');
  expect(obstacleTo('withdrawn', PEOPLE.approver, itemOf(signed, shown))).toContain('改正');
});

describe('the short path', () => {
  const steps = [taken('edited', 'writer'), taken('emergency', 'approver')];

  it('is for traffic notices only, decided by an approver who did not write it, and reviewed afterwards', () => {
    expect(publishable(itemOf(steps, { kind: trafficNotice }))).toEqual({ may: true, by: 'emergency' });
    expect(publishable(itemOf(steps)).may).toBe(false);
    expect(obstacleTo('emergency', PEOPLE.approver, itemOf([]))).toContain('交通管制');
    expect(obstacleTo('emergency', PEOPLE.editor, itemOf([], { kind: trafficNotice }))).toContain('终审');
    const public_ = { kind: trafficNotice, publicDigest: 'a' };
    const after = [...steps, taken('published', 'approver')];
    expect(stateOf(itemOf(after, public_))).toBe('after-review');
    expect(obstacleTo('first', PEOPLE.writer, itemOf(after, public_))).toBeNull();
    expect(stateOf(itemOf([...after, ...signed.slice(1)], public_))).toBe('published');
  });

  it('its decision is for one text, and ends with a send-back', () => {
    expect(publishable(itemOf(steps, { kind: trafficNotice, digest: 'b' })).may).toBe(false);
    const back = [...steps, taken('send-back', 'legal')];
    expect(publishable(itemOf(back, { kind: trafficNotice })).may).toBe(false);
  });
});

it('a signed text does not depend on the order of names, and on everything else', () => {
  expect(signedText({ b: 1, a: ['x', null] })).toBe(signedText({ a: ['x', null], b: 1 }));
  expect(signedText({ a: ['x', 'y'] })).not.toBe(signedText({ a: ['xy'] }));
  expect(signedText({ a: '1' })).not.toBe(signedText({ a: 1 }));
});

it('a passage put in front is one difference, not all of them', () => {
  const at = (place: string, text: string) => ({ place, text });
  expect(
    differences(
      [at('1', 'a'), at('2', 'b'), at('3', 'c')],
      [at('1', 'new'), at('2', 'a'), at('3', 'B'), at('4', 'c')],
    ),
  ).toEqual([
    { place: '1', before: null, after: 'new' },
    { place: '3', before: 'b', after: 'B' },
  ]);
  expect(differences([at('1', 'a')], [])).toEqual([{ place: '1', before: 'a', after: null }]);
});
