import { AppError } from '@linli/contract'
import type { RubricMetric, Words } from '@linli/evaluation-contract'

import type { ReadCtx, WriteCtx } from '../kit.ts'
import { rubricInForce } from '../rubric/rubric-in-force.ts'
import { yearFrame, type YearFrame } from '../score/year-frame.ts'
import { metricsHere } from './metrics-here.rules.ts'

/** The metric as the year's rubric has it; null when it is not kept here, as after a rubric was replaced. */
export async function findMetric(
  ctx: Pick<ReadCtx, 'tx' | 'tenant'>,
  { today }: Pick<YearFrame, 'today'>,
  key: string,
): Promise<RubricMetric | null> {
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: today })
  if (!rubric) throw new AppError('not_found', { reason: 'no_rubric_in_force' })
  if (!metricsHere(rubric.index, ctx.tenant.kind).includes(key)) return null
  return rubric.index.doc.metrics[key] ?? null
}

/** What people call metrics by the rubric of a year, and their units; the key alone where it has none of them. */
export async function metricWords(
  ctx: Pick<ReadCtx, 'tx' | 'tenant' | 'settings' | 'now'>,
  year: number,
): Promise<(key: string) => { title: Words; unit: RubricMetric['unit'] | null }> {
  const { today } = await yearFrame(ctx, year)
  const rubric = await rubricInForce(ctx, { purpose: 'evaluation', day: today })
  const metrics = rubric?.index.doc.metrics
  return (key) => {
    const { title = { 'zh-CN': key, en: key }, unit = null } = metrics?.[key] ?? {}
    return { title, unit }
  }
}

/** A plugin that computes a metric goes before any paper: the figure is its own from the day it is enabled. */
export function assertNotProvided(ctx: WriteCtx, key: string): void {
  const provided = ctx.metrics.provided().get(key)
  if (!provided) return
  const plugin = provided.pluginTitle[ctx.actor.locale]
  throw new AppError('illegal_move', { reason: 'metric_is_provided', params: { plugin } })
}
