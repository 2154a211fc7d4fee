import type { RoleKey } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import { colleaguesInput, colleaguesOutput } from '@linli/evaluation-contract/appraisal'

import { defineQuery } from '../kit.ts'

/** Roles of the company and of the Party branch: whom a company may appraise, and who may lead or belong to a team. */
export const staffRoles: readonly RoleKey[] = [
  'group-admin',
  'group-operator',
  'group-viewer',
  'branch-manager',
  'estate-manager',
  'steward',
  'engineer',
  'front-desk',
  'party-secretary',
  'party-member',
]

/** Members here who can be put into a cycle, at most 200; whoever is not among them is found by name or title. */
export const listColleagues = defineQuery({
  name: 'evaluation.appraisal.list-colleagues',
  can: ['manage', appraisalSubject],
  input: colleaguesInput,
  output: colleaguesOutput,
  async run(ctx, { q }) {
    const rows = await ctx.people.withRoles(staffRoles, q)
    return { rows: rows.map(({ accountId, name, title, roles }) => ({ accountId, name, title, roles })) }
  },
})
