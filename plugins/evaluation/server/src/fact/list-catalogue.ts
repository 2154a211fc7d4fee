import { AppError } from '@linli/contract'
import { catalogueInput, catalogueOutput, factSubject, type CatalogueRow } from '@linli/evaluation-contract'
import { expectedProviders } from '@linli/evaluation-contract/standard'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { and, eq, sql } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { rubricInForce } from '../rubric/rubric-in-force.ts'
import { yearFrame } from '../score/year-frame.ts'
import { filterCatalogue, stateOf, useOf, wordsOf } from './catalogue.rules.ts'
import { currentFacts, type CurrentFact } from './current-facts.ts'
import { toFactCard } from './fact-card.ts'
import { factChecks, factClaims } from './fact.schema.ts'
import { metricsHere } from './metrics-here.rules.ts'

interface Check {
  checkedAt: string
  failure: string | null
}

/** When this tenant's providers were last asked, by metric. */
async function readChecks({ tx, tenant }: ReadCtx, year: number): Promise<Map<string, Check>> {
  const rows = await tx
    .select({ metric: factChecks.metric, checkedAt: factChecks.checkedAt, failure: factChecks.failure })
    .from(factChecks)
    .where(and(eq(factChecks.tenantId, tenant.id), eq(factChecks.year, year)))
  return new Map(rows.map(({ metric, ...check }) => [metric, check]))
}

/** Claims that wait to be verified, by metric. */
async function countOpenClaims({ tx, tenant }: ReadCtx, year: number): Promise<Map<string, number>> {
  const rows = await tx
    .select({ metric: factClaims.metric, claims: sql<number>`count(*)::int` })
    .from(factClaims)
    .where(
      and(
        eq(factClaims.tenantId, tenant.id),
        eq(factClaims.year, year),
        // As the partial index says it: a parameter would not match.
        sql`${factClaims.state} = 'entered'`,
      ),
    )
    .groupBy(factClaims.metric)
  return new Map(rows.map(({ metric, claims }) => [metric, claims]))
}

interface Around {
  index: RubricIndex
  facts: ReadonlyMap<string, CurrentFact>
  checks: ReadonlyMap<string, Check>
  claims: ReadonlyMap<string, number>
}

function rowOf(ctx: ReadCtx, { index, facts, checks, claims }: Around, key: string): CatalogueRow[] {
  const metric = index.doc.metrics[key]
  if (!metric) return []
  const provided = ctx.metrics.provided().get(key)
  const found = facts.get(key)
  const fact = found ? toFactCard(ctx, found) : null
  const openClaims = claims.get(key) ?? 0
  const { usedBy, pointsAtStake, clause } = useOf(index, key)
  return [
    {
      key,
      ...wordsOf(metric),
      state: stateOf({ isProvided: provided !== undefined, fact, openClaims }),
      provider: provided
        ? {
            id: provided.pluginId,
            title: provided.pluginTitle[ctx.actor.locale],
            version: provided.pluginVersion,
          }
        : null,
      expectedProvider: expectedProviders[key] ?? null,
      clause: provided?.clause ?? clause,
      fact,
      checkedAt: checks.get(key)?.checkedAt ?? null,
      hasFailed: (checks.get(key)?.failure ?? null) !== null,
      openClaims,
      usedBy,
      pointsAtStake,
    },
  ]
}

/** Every metric that the rubric in force asks for, with what it is, who provides it and how fresh it is. */
export const listCatalogue = defineQuery({
  name: 'evaluation.fact.catalogue',
  can: ['read', factSubject],
  input: catalogueInput,
  output: catalogueOutput,
  async run(ctx, { year: asked, ...filters }) {
    const { year, from, to, today } = await yearFrame(ctx, asked)
    const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: today })
    if (!rubric) throw new AppError('not_found', { reason: 'no_rubric_in_force' })
    const { index } = rubric
    const keys = metricsHere(index, ctx.tenant.kind)
    const [facts, checks, claims] = await Promise.all([
      currentFacts(ctx, year, index, keys),
      readChecks(ctx, year),
      countOpenClaims(ctx, year),
    ])
    const rows = keys.flatMap((key) => rowOf(ctx, { index, facts, checks, claims }, key))
    const asOf = [...checks.values()].map(({ checkedAt }) => checkedAt).sort()
    return {
      year,
      from,
      to,
      rubricTitle: index.doc.title,
      source: { document: index.doc.source.document, annex: index.doc.source.annex },
      refreshedAt: asOf.at(-1) ?? null,
      ...filterCatalogue(rows, filters),
    }
  },
})
