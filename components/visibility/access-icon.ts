import type { Access } from '@/domain/visibility';
import type { IconName } from '../ui/icon';

/** A shape for each answer, beside its word. */
export const ACCESS_ICONS: Record<Access, IconName> = {
  yes: 'eye',
  configured: 'clock',
  'on-paper': 'document',
  'through-unit': 'unit',
  no: 'eye-off',
};

/** From what may be seen to what may not. */
export const ACCESSES_IN_ORDER = Object.keys(ACCESS_ICONS) as Access[];
