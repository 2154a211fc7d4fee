import { AppError, type FieldIssue } from '@linli/contract'
import { saveScenarioInput, scenarioRow, scoreSubject } from '@linli/evaluation-contract'
import { whatIf, type RubricIndex } from '@linli/evaluation-contract/scoring'
import { checkVersion, constraintMeans } from '@linli/kernel'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { defineAction, type WriteCtx } from '../kit.ts'
import { loadScore } from '../score/load-score.ts'
import { toScenario } from './list-scenarios.ts'
import { scenarios } from './plan.schema.ts'

type Input = z.output<typeof saveScenarioInput>
type Saved = Omit<typeof scenarios.$inferInsert, 'id'>

constraintMeans('scenarios__name', 'conflict', { reason: 'scenario_name_taken' })

/** Only what the rubric knows may be supposed, and each fact as its unit has it. */
export function assumptionIssues(
  { doc }: RubricIndex,
  { facts, judges }: Pick<Input, 'facts' | 'judges'>,
): FieldIssue[] {
  const wrongFacts = Object.entries(facts).flatMap(([key, value]) => {
    const unit = doc.metrics[key]?.unit
    if (unit === undefined) return [{ path: `facts.${key}`, rule: 'no_such_metric' }]
    const isOfUnit =
      (unit === 'boolean') === (typeof value === 'boolean') && !(unit === 'ratio' && Number(value) > 1)
    return isOfUnit ? [] : [{ path: `facts.${key}`, rule: 'fact_of_another_unit' }]
  })
  const strange = Object.keys(judges).filter((key) => !(key in doc.judges))
  return [...wrongFacts, ...strange.map((key) => ({ path: `judges.${key}`, rule: 'judge_not_asked' }))]
}

async function write(ctx: WriteCtx, { id, version }: Input, saved: Saved) {
  const [before] = await ctx.tx.select().from(scenarios).where(eq(scenarios.id, id)).for('update')
  if (!before && version !== undefined) throw new AppError('not_found')
  if (before) checkVersion(before, version ?? 0, toScenario(before))
  const [after] = before
    ? await ctx.tx
        .update(scenarios)
        .set({ ...saved, version: sql`${scenarios.version} + 1`, updatedAt: ctx.now.toISOString() })
        .where(eq(scenarios.id, id))
        .returning()
    : await ctx.tx
        .insert(scenarios)
        .values({ id, ...saved, updatedAt: ctx.now.toISOString() })
        .returning()
  if (!after) throw new AppError('not_found')
  return { before, after }
}

/** Keeps assumptions under a name, with the total they come to today. Never evidence, and read by nothing that scores. */
export const saveScenario = defineAction({
  name: 'evaluation.scenario.save',
  can: ['plan', scoreSubject],
  input: saveScenarioInput,
  output: scenarioRow,
  async run(ctx, input) {
    const { frame, index, inputs } = await loadScore(ctx, input.year)
    const issues = assumptionIssues(index, input)
    if (issues.length > 0) throw new AppError('bad_input', { issues })
    const { name, facts, judges } = input
    const { low, high } = whatIf(index, inputs, { facts, judges }).total
    const saved = { year: frame.year, name, facts, judges, low, high, savedByName: ctx.actor.name }
    const { before, after } = await write(ctx, input, saved)
    ctx.audit({
      subject: scoreSubject,
      id: after.id,
      before: before ? { name: before.name, low: before.low, high: before.high } : null,
      after: { name, low, high },
    })
    return toScenario(after)
  },
})
