import { AppError } from '@linli/contract'
import { appraisalSubject } from '@linli/evaluation-contract'
import {
  addSubjectsInput,
  addSubjectsOutput,
  mostSubjects,
  type AddSubjects,
  type CycleProblem,
} from '@linli/evaluation-contract/appraisal'
import { constraintMeans } from '@linli/kernel'
import { and, eq, sql } from 'drizzle-orm'

import { defineAction, type WriteCtx } from '../kit.ts'
import { appraisalSubjects } from './appraisal.schema.ts'
import { refuse } from './cycle-rubric.ts'
import { assertState, findCycle, type CycleRecord } from './cycle.sql.ts'
import { staffRoles } from './list-colleagues.ts'
import { readPersonFacts } from './person-facts.ts'
import { tellPersons } from './tell.ts'

constraintMeans('appraisal_subjects__person', 'conflict', { reason: 'appraisal_person_twice' })

type NewSheet = typeof appraisalSubjects.$inferInsert
type Names = ReadonlyMap<string, { name: string; roles: readonly string[] }>

/** A team that is led by one of its members would be judged by itself; so would a person by the own word. */
function problemsOf({ staff, teams }: AddSubjects, names: Names): CycleProblem[] {
  const unknown = (path: string, account: string | null): CycleProblem[] => {
    if (account === null) return []
    const isStaff = names.get(account)?.roles.some((role) => staffRoles.some((one) => one === role))
    return isStaff ? [] : [{ path, rule: 'appraisal_no_colleague' }]
  }
  const own = (path: string, leaderId: string | null, persons: readonly string[]): CycleProblem[] =>
    leaderId !== null && persons.includes(leaderId) ? [{ path, rule: 'appraisal_leads_self' }] : []
  return [
    ...staff.flatMap(({ accountId, leaderId }, at) => [
      ...unknown(`staff.${at}.accountId`, accountId),
      ...unknown(`staff.${at}.leaderId`, leaderId),
      ...own(`staff.${at}.leaderId`, leaderId, [accountId]),
    ]),
    ...teams.flatMap(({ memberIds, leaderId }, at) => [
      ...memberIds.flatMap((member, place) => unknown(`teams.${at}.memberIds.${place}`, member)),
      ...unknown(`teams.${at}.leaderId`, leaderId),
      ...own(`teams.${at}.leaderId`, leaderId, memberIds),
    ]),
  ]
}

const accountsOf = ({ staff, teams }: AddSubjects): string[] => [
  ...new Set(
    [
      ...staff.flatMap(({ accountId, leaderId }) => [accountId, leaderId]),
      ...teams.flatMap(({ memberIds, leaderId }) => [...memberIds, leaderId]),
    ].filter((account) => account !== null),
  ),
]

function sheetsOf({ id: cycleId, staff, teams }: AddSubjects, names: Names): NewSheet[] {
  const nameOf = (account: string | null) => (account === null ? null : (names.get(account)?.name ?? null))
  return [
    ...staff.map(({ id, accountId, leaderId, place }): NewSheet => ({
      id,
      cycleId,
      kind: 'staff',
      persons: [accountId],
      name: nameOf(accountId) ?? '',
      leaderId,
      leaderName: nameOf(leaderId),
      place,
    })),
    ...teams.map(({ id, name, memberIds, leaderId, place }): NewSheet => ({
      id,
      cycleId,
      kind: 'team',
      persons: [...new Set(memberIds)],
      members: [...new Set(memberIds)].map((accountId) => ({ accountId, name: nameOf(accountId) ?? '' })),
      name,
      leaderId,
      leaderName: nameOf(leaderId),
      place,
    })),
  ]
}

function assertKind({ subjectKind }: CycleRecord, { staff, teams }: AddSubjects): void {
  if ((subjectKind === 'staff' ? teams : staff).length > 0)
    throw new AppError('illegal_move', { reason: `appraisal_is_of_${subjectKind}` })
}

async function countSheets(ctx: WriteCtx, cycleId: string): Promise<number> {
  const [row] = await ctx.tx
    .select({ sheets: sql<number>`count(*)::int` })
    .from(appraisalSubjects)
    .where(and(eq(appraisalSubjects.tenantId, ctx.tenant.id), eq(appraisalSubjects.cycleId, cycleId)))
  return row?.sheets ?? 0
}

/** Accounts in chunks, as a lookup takes no more than 500 at a time. */
async function namesOf(ctx: WriteCtx, accounts: readonly string[]): Promise<Names> {
  const found = new Map<string, { name: string; roles: readonly string[] }>()
  for (let from = 0; from < accounts.length; from += 500)
    for (const [account, { name, roles }] of await ctx.people.byAccount(accounts.slice(from, from + 500)))
      found.set(account, { name, roles })
  return found
}

/** Whoever joins a cycle that runs is told and measured as those were with whom it was opened. */
async function welcome(ctx: WriteCtx, cycle: CycleRecord, sheets: readonly { id: string }[]): Promise<void> {
  const only = sheets.map(({ id }) => id)
  await readPersonFacts(ctx, cycle, only)
  await tellPersons(ctx, cycle, { what: 'opened', only })
}

/** Puts people or teams into a cycle, until leaders begin to judge. A sheet that is there stays as it is. */
export const addSubjects = defineAction({
  name: 'evaluation.appraisal.add-subjects',
  can: ['manage', appraisalSubject],
  input: addSubjectsInput,
  output: addSubjectsOutput,
  async run(ctx, input) {
    const cycle = await findCycle(ctx, input.id)
    if (!cycle) throw new AppError('not_found')
    assertState(cycle, ['draft', 'open'])
    assertKind(cycle, input)
    const names = await namesOf(ctx, accountsOf(input))
    const problems = problemsOf(input, names)
    if (problems.length > 0) refuse(problems)
    const sheets = sheetsOf(input, names)
    const inserted = sheets.length
      ? await ctx.tx
          .insert(appraisalSubjects)
          .values(sheets)
          .onConflictDoNothing({ target: [appraisalSubjects.tenantId, appraisalSubjects.id] })
          .returning({ id: appraisalSubjects.id })
      : []
    if (cycle.state === 'open' && inserted.length > 0) await welcome(ctx, cycle, inserted)
    const subjects = await countSheets(ctx, input.id)
    if (subjects > mostSubjects)
      throw new AppError('illegal_move', { reason: 'appraisal_too_many', params: { most: mostSubjects } })
    ctx.audit({ subject: appraisalSubject, id: input.id, after: { sheetsAdded: inserted.length } })
    return { added: inserted.length, subjects }
  },
})
