import type { PrivacyRule } from '../finding';
import type { Reading, Span } from '../reading';
import type { ScanOptions } from '../scan';
import { address } from './address';
import { bankCard } from './bank-card';
import { detentionLength } from './detention-length';
import { email } from './email';
import { health } from './health';
import { identityNumber } from './identity-number';
import { minor } from './minor';
import { mobile } from './mobile';
import { name } from './name';
import { plate } from './plate';
import { seal } from './seal';
import { secret } from './secret';
import { sexualOffence } from './sexual-offence';
import { telephone } from './telephone';
import { wechat } from './wechat';

export type Rule = (reading: Reading, options: ScanOptions) => Span[];

export const RULES: Record<PrivacyRule, Rule> = {
  'identity-number': identityNumber,
  minor,
  'sexual-offence': sexualOffence,
  secret,
  mobile,
  telephone,
  plate,
  'bank-card': bankCard,
  email,
  wechat,
  address,
  name,
  health,
  'detention-length': detentionLength,
  seal,
};
