import { AppError } from '@linli/contract'
import {
  freezeRubricInput,
  rubricCard,
  rubricDoc,
  rubricFrozen,
  rubricSubject,
  type permissions,
  type RubricCard,
  type RubricDoc,
} from '@linli/evaluation-contract'
import { checkRubric, contentHash, structureHash, wordIssue } from '@linli/evaluation-contract/scoring'

import { defineAction, type WriteCtx } from '../kit.ts'
import { auditState, changeRubric, endTenures, lockRubric, readSisters, takeTurns } from './own-rubric.ts'
import { endReview } from './review-task.ts'
import { successionOf } from './succession.rules.ts'

const freezePermission = 'evaluation.rubric.freeze' satisfies keyof typeof permissions

/** More than anybody corrects at a sitting; the rest shows once these are right. */
const mostIssues = 100

/**
 * Makes a reviewed version the one that holds from a day on: its content is hashed and cannot change any more, and
 * the version of its key that held then ends the day before. Refused while a sum, a reference or a fixture is wrong.
 */
export const freezeRubric = defineAction({
  name: 'evaluation.rubric.freeze',
  can: ['freeze', rubricSubject],
  input: freezeRubricInput,
  output: rubricCard,
  async run(ctx, { id, version, effectiveFrom }) {
    await takeTurns(ctx)
    const { card, doc: stored, submittedBy } = await lockRubric(ctx, { id, version }, 'review')
    const isAlone = await assertSecondPerson(ctx, submittedBy)
    const doc = rubricDoc.parse(stored)
    assertSound(ctx, doc)
    const supersedesId = await takeOver(ctx, card, effectiveFrom)
    const hash = contentHash(doc)
    const after = await changeRubric(ctx, id, {
      state: 'frozen',
      doc,
      contentHash: hash,
      structureHash: structureHash(doc),
      effectiveFrom,
      supersedesId,
      reason: null,
      approvedByName: ctx.actor.name,
      approvedAt: ctx.now.toISOString(),
    })
    await endReview(ctx, id)
    ctx.emit(rubricFrozen, id, { id, key: after.key, label: after.label, contentHash: hash })
    ctx.audit({
      subject: rubricSubject,
      id,
      before: { state: 'review' },
      after: { ...auditState(after), contentHash: hash, ...(isAlone ? { frozenBySubmitter: true } : {}) },
    })
    return after
  },
})

/**
 * Who put a rubric before whoever freezes does not freeze it: two people have read it. Where nobody else here has the
 * right the one person does both, which the timeline says; true then. The tenant's own rule, not the standard's.
 */
async function assertSecondPerson(ctx: WriteCtx, submittedBy: string | null): Promise<boolean> {
  if (submittedBy === null || submittedBy !== ctx.actor.accountId) return false
  const roles = (await ctx.people.rolesAllowed()).flatMap(({ permission, role }) =>
    permission === freezePermission ? [role] : [],
  )
  const others = (await ctx.people.withRoles(roles)).filter(({ accountId }) => accountId !== submittedBy)
  if (others.length > 0) throw new AppError('forbidden', { reason: 'rubric_submitter_does_not_freeze' })
  return true
}

function assertSound(ctx: WriteCtx, doc: RubricDoc): void {
  const issues = checkRubric(doc)
  if (issues.length === 0) return
  throw new AppError('bad_input', {
    reason: 'rubric_has_issues',
    params: { count: issues.length },
    issues: issues.slice(0, mostIssues).map((issue) => ({
      path: `doc.${issue.path}`,
      rule: `rubric.${issue.code}`,
      params: { ...issue.params, sentence: wordIssue(issue, ctx.actor.locale) },
    })),
  })
}

/** Ends what held until now, and answers whose place the version takes. */
async function takeOver(
  ctx: WriteCtx,
  card: Pick<RubricCard, 'id' | 'key' | 'purpose'>,
  effectiveFrom: string,
): Promise<string | null> {
  const succession = successionOf(await readSisters(ctx, card), effectiveFrom)
  if (succession.isRefused) {
    const { label, effectiveFrom: from } = succession.by
    throw new AppError('bad_input', {
      issues: [{ path: 'effectiveFrom', rule: 'rubric_begins_too_early', params: { label, from } }],
    })
  }
  await endTenures(ctx, succession.ended)
  return succession.supersedesId
}
