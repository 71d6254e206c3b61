import { expect, request } from '@playwright/test';
import { ROLES } from '../cms/roles';
import { account, sessionFile } from './fixtures/office';
import { OFFICE_URL } from './fixtures/site';

/** Signs every role in at the desk once, before the first test. */
export default async function signEverybodyIn(): Promise<void> {
  for (const role of ROLES) {
    const office = await request.newContext({ baseURL: OFFICE_URL });
    const answer = await office.post('/api/users/login', { data: account(role) });
    expect(answer.status(), `sign-in as ${role}`).toBe(200);
    await office.storageState({ path: sessionFile(role) });
    await office.dispose();
  }
}
