import type { RubricInput } from '../scoring/rubric-doc.ts'
import { staffStarter } from './starter-staff.ts'
import { teamStarter } from './starter-team.ts'
import type { SubjectKind } from './states.ts'

/** Rubrics to begin with, in our own words; a company takes one as a draft, changes it, and freezes its own. */
export const starters: Readonly<Record<SubjectKind, RubricInput>> = { staff: staffStarter, team: teamStarter }
