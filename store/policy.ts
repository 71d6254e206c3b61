import 'server-only';
import { readSettings } from '@/cms/reader';
import type { LookUpPolicy } from '@/domain/visibility';

/** What the bureau's legal unit has switched on; anything but a plain yes is a no. */
export async function getLookUpPolicy(): Promise<LookUpPolicy> {
  const doc = await readSettings();
  return {
    reporterSeesAll: doc.reporterSeesAll === true,
    showPenaltyContent: doc.showPenaltyContent === true,
  };
}
