import { scenariosInput, scenariosOutput, scoreSubject, type ScenarioRow } from '@linli/evaluation-contract'
import { desc, eq } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { yearFrame } from '../score/year-frame.ts'
import { scenarios } from './plan.schema.ts'

type Stored = typeof scenarios.$inferSelect

export const toScenario = ({ id, name, facts, judges, low, high, ...row }: Stored): ScenarioRow => ({
  id,
  name,
  facts,
  judges,
  total: { low, high },
  savedByName: row.savedByName,
  updatedAt: row.updatedAt,
  version: row.version,
})

/** Assumptions that were kept by name, the newest first; totals are those of when they were saved. */
export const listScenarios = defineQuery({
  name: 'evaluation.scenario.list',
  can: ['read', scoreSubject],
  input: scenariosInput,
  output: scenariosOutput,
  async run(ctx, { year: asked }) {
    const { year } = await yearFrame(ctx, asked)
    const rows = await ctx.tx
      .select()
      .from(scenarios)
      .where(eq(scenarios.year, year))
      .orderBy(desc(scenarios.updatedAt))
      .limit(200)
    return { rows: rows.map(toScenario) }
  },
})
