import type { PayloadRequest } from 'payload';
import type { ReviewPerson } from '../../domain/review/move';
import type { Role } from '../roles';
import { today } from '../today';

export type DeskUser = {
  id: number | string;
  role?: Role;
  deputyFor?: Role | null;
  deputyUntil?: string | null;
};

export const userOf = (req: Partial<PayloadRequest>): DeskUser | null =>
  (req.user as unknown as DeskUser | null) ?? null;

/** The role a person stands in for today, as the administrator has written down, or null. */
export const deputyRoleOf = (user: DeskUser | null): Role | null =>
  user?.deputyFor && user.deputyUntil && String(user.deputyUntil).slice(0, 10) >= today()
    ? user.deputyFor
    : null;

export const rolesOf = (user: DeskUser | null): Role[] =>
  [user?.role, deputyRoleOf(user)].filter((role): role is Role => Boolean(role));

export const personOf = (user: DeskUser): ReviewPerson => ({ id: String(user.id), roles: rolesOf(user) });
