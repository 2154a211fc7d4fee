import { subject as asSubject } from '@casl/ability'

import type { AppAbility } from './ability.ts'

/** Whether the actor may do this to this very row; its columns are what permission conditions name. */
export const canRow = (ability: AppAbility, verb: string, subject: string, row: object): boolean =>
  ability.can(verb, asSubject(subject, { ...row }) as never)
