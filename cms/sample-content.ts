import { yesOrNo } from '../domain/setting.mjs';

/** Whether this installation is one to look at, with samples and demonstration accounts, and not a bureau's own. */
export const hasSampleContent = (): boolean => yesOrNo(process.env, 'SAMPLE_CONTENT', true);
