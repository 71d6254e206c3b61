import { expect, someAddress, test } from './fixtures';
import { parties, typed } from './fixtures/party';

test('twenty people who look their cases up at the same moment all get their answer', async ({ request }) => {
  const asked = parties().slice(0, 20);
  const answers = await Promise.all(
    asked.map((party) =>
      request.post('/zh/cases', { ...typed(party), headers: { 'x-forwarded-for': someAddress() } }),
    ),
  );
  expect(answers.map((answer) => answer.status())).toEqual(asked.map(() => 200));
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  expect(texts.map((text, index) => text.includes(asked[index]?.number ?? '?'))).toEqual(
    asked.map(() => true),
  );
});
