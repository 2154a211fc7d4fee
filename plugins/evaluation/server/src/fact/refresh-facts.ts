import { AppError } from '@linli/contract'
import { factSubject, refreshInput, refreshOutput } from '@linli/evaluation-contract'

import { defineAction, type WriteCtx } from '../kit.ts'
import { rubricInForce } from '../rubric/rubric-in-force.ts'
import { yearFrame } from '../score/year-frame.ts'
import { latestFacts } from './current-facts.ts'
import { metricsHere } from './metrics-here.rules.ts'
import { readProviders, type Answer } from './read-providers.ts'
import { summaryOf } from './reading.rules.ts'
import { writeChecks } from './write-checks.ts'
import { takeTurns, writeFacts, type NewFact } from './write-facts.ts'

/** What the plugins' latest revisions in this tenant were made of, by metric. */
async function knownHashes(
  ctx: WriteCtx,
  year: number,
  answers: readonly Answer[],
): Promise<Map<string, string>> {
  const probes = answers.map(({ metric }) => ({
    metric,
    tenantId: ctx.tenant.id,
    origin: 'provider' as const,
  }))
  const known = await latestFacts(ctx, year, probes)
  return new Map(known.map(({ metric, inputsHash }) => [metric, inputsHash]))
}

const changedFacts = (answers: readonly Answer[], known: ReadonlyMap<string, string>): NewFact[] =>
  answers.flatMap(({ metric, provider, reading }) =>
    reading === null || known.get(metric) === summaryOf(reading).inputsHash
      ? []
      : [{ metric, provider, claimId: null, ...reading }],
  )

interface Refreshed {
  year: number
  /** Metrics that were read. */
  read: number
  changed: string[]
}

/**
 * Reads every metric of the rubric that a plugin enabled here provides over the assessment year, up to now when it
 * still runs, and adds a revision where the value or a record behind it changed. A provider that cannot answer is
 * noted and keeps its former fact. Running it again changes nothing but the time of the last look.
 */
export async function refreshYear(ctx: WriteCtx, asked?: number): Promise<Refreshed | null> {
  const frame = await yearFrame(ctx, asked)
  const { year, from, to } = frame
  await takeTurns(ctx)
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: frame.today })
  if (!rubric) return null
  const keys = metricsHere(rubric.index, ctx.tenant.kind)
  const answers = await readProviders(ctx, keys, { from, to })
  const changed = changedFacts(answers, await knownHashes(ctx, year, answers))
  await writeFacts(ctx, frame, changed)
  await writeChecks(ctx, year, answers)
  return {
    year,
    read: answers.filter(({ reading }) => reading !== null).length,
    changed: changed.map(({ metric }) => metric),
  }
}

export const auditRefresh = (ctx: WriteCtx, { year, read, changed }: Refreshed): void =>
  ctx.audit({ subject: factSubject, id: null, after: { year, read, changedMetrics: changed.length } })

/** Brings the facts of a year up to date, asked for by a person or run by the system. */
export const refreshFacts = defineAction({
  name: 'evaluation.fact.refresh',
  can: ['enter', factSubject],
  input: refreshInput,
  output: refreshOutput,
  async run(ctx, { year }) {
    const refreshed = await refreshYear(ctx, year)
    if (!refreshed) throw new AppError('not_found', { reason: 'no_rubric_in_force' })
    auditRefresh(ctx, refreshed)
    return refreshed
  },
})
