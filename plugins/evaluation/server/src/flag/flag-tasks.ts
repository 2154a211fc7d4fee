import { flagSubject } from '@linli/evaluation-contract'
import type { FlagRow } from '@linli/evaluation-contract/flag'
import { and, eq, isNull } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { rolesThatMay } from '../people/roles-that-may.ts'
import { flags } from './flag.schema.ts'

const explain = 'flag.explain'
const decide = 'flag.decide'

const flagsPath = (tenantId: string, year: number): string => `/t/${tenantId}/p/evaluation/flags?year=${year}`

/** Something new was found: one task for all of it, about the year and not a flag, for whoever explains here. */
export async function askToExplain(ctx: WriteCtx, year: number): Promise<void> {
  for (const role of await rolesThatMay(ctx, `${flagSubject}.explain`))
    await ctx.tasks.put({
      kind: explain,
      title: String(year),
      subject: flagSubject,
      subjectId: ctx.tenant.id,
      path: flagsPath(ctx.tenant.id, year),
      assignee: { role },
    })
}

/** Nothing waits for an explanation once every flag that is still found was explained or decided. */
export async function endExplaining(ctx: WriteCtx): Promise<void> {
  const [open] = await ctx.tx
    .select({ id: flags.id })
    .from(flags)
    .where(and(eq(flags.tenantId, ctx.tenant.id), eq(flags.state, 'open'), isNull(flags.goneAt)))
    .limit(1)
  if (!open) await ctx.tasks.close(flagSubject, ctx.tenant.id, explain)
}

/** An explained flag waits for whoever may decide it, people of the company above included. */
export async function askToDecide(ctx: WriteCtx, { id, year, title }: FlagRow): Promise<void> {
  for (const role of await rolesThatMay(ctx, `${flagSubject}.decide`, { fromAbove: true }))
    await ctx.tasks.put({
      kind: decide,
      title: title['zh-CN'],
      subtitle: ctx.actor.name,
      subject: flagSubject,
      subjectId: id,
      path: `${flagsPath(ctx.tenant.id, year)}&open=${id}`,
      assignee: { role },
    })
}

export const endDeciding = (ctx: WriteCtx, id: string): Promise<void> =>
  ctx.tasks.close(flagSubject, id, decide)
