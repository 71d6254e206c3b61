import type { DefaultServerCellComponentProps } from 'payload';
import type { Action } from '../../domain/record/act';
import { ACTION_TERMS } from '../../domain/record/action-terms';
import { ROLE_NAMES, type Role } from '../roles';

/** What was done, in words; what has none stands as it is stored. */
export function ActionCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{ACTION_TERMS[cellData as Action] ?? String(cellData)}</span>;
}

/** Who did it, by the name of the role. */
export function RoleCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{cellData === 'program' ? '程序' : (ROLE_NAMES[cellData as Role] ?? String(cellData))}</span>;
}
