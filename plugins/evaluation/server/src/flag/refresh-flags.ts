import { AppError, wordFinding } from '@linli/contract'
import { flagSubject } from '@linli/evaluation-contract'
import { refreshFlagsInput, refreshFlagsOutput } from '@linli/evaluation-contract/flag'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { rubricInForce } from '../rubric/rubric-in-force.ts'
import { companyIndex } from '../score/company-parts.rules.ts'
import { yearFrame } from '../score/year-frame.ts'
import { askToExplain, endDeciding, endExplaining } from './flag-tasks.ts'
import { keepMissingPrints } from './keep-prints.ts'
import { partsTouched, readTouches } from './parts-touched.ts'
import { runChecks, type CheckAnswer } from './run-checks.ts'
import { markGone, takeTurns, writeFlagChecks, writeFlags, type NewFlag } from './write-flags.ts'

type Refreshed = z.output<typeof refreshFlagsOutput>

/** All that was found, in words, each with the parts it touches. */
async function toFlags(
  ctx: WriteCtx,
  index: RubricIndex,
  answers: readonly CheckAnswer[],
): Promise<NewFlag[]> {
  const checks = ctx.metrics.checks()
  const touches = await readTouches(
    ctx,
    index,
    answers.flatMap(({ reading }) => reading?.findings ?? []),
  )
  return answers.flatMap(({ key, reading }) => {
    const check = checks.get(key)
    if (!check || !reading) return []
    return reading.findings.map((finding) => ({
      checkKey: key,
      fingerprint: finding.fingerprint,
      title: check.title,
      summary: wordFinding(check, finding),
      rows: finding.rows,
      records: finding.total,
      parts: partsTouched(index, check, { rows: finding.rows, touches }),
    }))
  })
}

/** Whoever explains hears of what is new; what is open again waits for no decision any more. */
async function tellOfFlags(
  ctx: WriteCtx,
  year: number,
  { added, reopened }: { added: number; reopened: readonly string[] },
): Promise<void> {
  for (const id of reopened) await endDeciding(ctx, id)
  if (added + reopened.length > 0) await askToExplain(ctx, year)
  await endExplaining(ctx)
}

/**
 * Runs every check over the assessment year and keeps what is found as questions to people; null without a rubric. A
 * check that cannot answer is noted and keeps its former flags. Running it again adds nothing.
 */
export async function refreshFlagsOfYear(ctx: WriteCtx, asked?: number): Promise<Refreshed | null> {
  const { year, from, to, today } = await yearFrame(ctx, asked)
  await takeTurns(ctx)
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: today })
  if (!rubric) return null
  const index = ctx.tenant.kind === 'estate' ? rubric.index : companyIndex(rubric.index)
  await keepMissingPrints(ctx)
  const answers = await runChecks(ctx, { from, to })
  const { added, reopened } = await writeFlags(ctx, year, await toFlags(ctx, index, answers))
  const gone = await markGone(ctx, year, answers)
  await writeFlagChecks(ctx, year, answers)
  await tellOfFlags(ctx, year, { added, reopened })
  const failed = answers.filter(({ reading }) => reading === null).length
  return { year, read: answers.length - failed, failed, added, reopened: reopened.length, gone }
}

export const auditFlags = (ctx: WriteCtx, after: Refreshed): void =>
  ctx.audit({ subject: flagSubject, id: null, after })

/** Runs the checks of a year now, asked for by a person. */
export const refreshFlags = defineAction({
  name: 'evaluation.flag.refresh',
  can: ['explain', flagSubject],
  input: refreshFlagsInput,
  output: refreshFlagsOutput,
  async run(ctx, { year }) {
    const refreshed = await refreshFlagsOfYear(ctx, year)
    if (!refreshed) throw new AppError('not_found', { reason: 'no_rubric_in_force' })
    auditFlags(ctx, refreshed)
    return refreshed
  },
})
