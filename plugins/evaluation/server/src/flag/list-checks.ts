import { flagSubject } from '@linli/evaluation-contract'
import {
  checkCatalogueInput,
  checkCatalogueOutput,
  expectedChecks,
  type CheckRow,
} from '@linli/evaluation-contract/flag'
import { and, eq, isNull, sql } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { yearFrame } from '../score/year-frame.ts'
import { flagChecks, flags } from './flag.schema.ts'

const readRuns = ({ tx, tenant }: ReadCtx, year: number) =>
  tx
    .select({
      key: flagChecks.checkKey,
      checkedAt: flagChecks.checkedAt,
      failure: flagChecks.failure,
      isMore: flagChecks.isMore,
    })
    .from(flagChecks)
    .where(and(eq(flagChecks.tenantId, tenant.id), eq(flagChecks.year, year)))

const countFound = ({ tx, tenant }: ReadCtx, year: number) =>
  tx
    .select({
      key: flags.checkKey,
      found: sql<number>`count(*)::int`,
      open: sql<number>`(count(*) filter (where ${flags.state} in ('open', 'explained')))::int`,
    })
    .from(flags)
    .where(and(eq(flags.tenantId, tenant.id), eq(flags.year, year), isNull(flags.goneAt)))
    .groupBy(flags.checkKey)

/** Every check that is run here, and those of the design that nobody runs yet, which are said to be so. */
export const listChecks = defineQuery({
  name: 'evaluation.flag.checks',
  can: ['read', flagSubject],
  input: checkCatalogueInput,
  output: checkCatalogueOutput,
  async run(ctx, { year: asked }) {
    const { year } = await yearFrame(ctx, asked)
    const [runs, counts] = await Promise.all([readRuns(ctx, year), countFound(ctx, year)])
    const runOf = new Map(runs.map((run) => [run.key, run]))
    const countOf = new Map(counts.map((count) => [count.key, count]))
    const provided = ctx.metrics.checks()
    const rows: CheckRow[] = [...provided.values()].map(({ key, title, clause, pluginId, pluginTitle }) => {
      const run = runOf.get(key)
      return {
        key,
        title,
        clause: clause ?? null,
        provider: { id: pluginId, title: pluginTitle[ctx.actor.locale] },
        expectedProvider: null,
        checkedAt: run?.checkedAt ?? null,
        hasFailed: (run?.failure ?? null) !== null,
        isMore: run?.isMore ?? false,
        open: countOf.get(key)?.open ?? 0,
        found: countOf.get(key)?.found ?? 0,
      }
    })
    const missing: CheckRow[] = Object.entries(expectedChecks)
      .filter(([key]) => !provided.has(key))
      .map(([key, { title, provider }]) => ({
        key,
        title,
        clause: null,
        provider: null,
        expectedProvider: provider,
        checkedAt: null,
        hasFailed: false,
        isMore: false,
        open: 0,
        found: 0,
      }))
    return { year, rows: [...rows, ...missing] }
  },
})
