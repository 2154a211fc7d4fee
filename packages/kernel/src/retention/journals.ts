import { sql } from 'drizzle-orm'

import type { QueryCtx } from '../action/context.ts'
import type { KernelSettings } from '../settings/kernel-settings.ts'
import { idFrom } from './id-from.ts'

const before = (now: Date, days: number) => idFrom(new Date(now.getTime() - days * 86_400_000))

interface Journal {
  /** Rows that may go; `$` is never user input. */
  find(ctx: QueryCtx, settings: KernelSettings): ReturnType<typeof sql>
  table:
    | 'outbox'
    | 'deliveries'
    | 'messages'
    | 'jobs'
    | 'timers'
    | 'import_rows'
    | 'import_sources'
    | 'import_seen'
}

/** Days that an event and its deliveries are kept once every consumer is done with it. */
const eventDays = 30
const messageDays = 180
const jobDays = 180
/** Days that a workbook and its preview can be opened after the import has ended. */
const importDays = 90

const overImports = (ctx: QueryCtx) => sql`tenant_id = ${ctx.tenant.id} and batch_id in (
  select b.id from kernel.import_batches b where b.tenant_id = ${ctx.tenant.id} and b.id < ${before(ctx.now, importDays)}::uuid
    and (b.finished_at < ${new Date(ctx.now.getTime() - importDays * 86_400_000).toISOString()}::timestamptz or b.state in ('mapping', 'checking', 'ready')))`

/** What grows with use and may go after a time, oldest first by the time in its id. The audit log goes by a function of its own. */
export const journals: readonly Journal[] = [
  {
    table: 'deliveries',
    find: (ctx) =>
      sql`tenant_id = ${ctx.tenant.id} and id < ${before(ctx.now, eventDays)}::uuid and state in ('done', 'skipped')`,
  },
  {
    table: 'outbox',
    find: (
      ctx,
    ) => sql`tenant_id = ${ctx.tenant.id} and id < ${before(ctx.now, eventDays)}::uuid and routed_at is not null
      and not exists (select 1 from kernel.deliveries d where d.tenant_id = outbox.tenant_id and d.event_id = outbox.id)`,
  },
  {
    table: 'messages',
    find: (ctx) =>
      sql`tenant_id = ${ctx.tenant.id} and id < ${before(ctx.now, messageDays)}::uuid and state <> 'waiting'`,
  },
  {
    table: 'jobs',
    find: (ctx) =>
      sql`tenant_id = ${ctx.tenant.id} and id < ${before(ctx.now, jobDays)}::uuid and state in ('done', 'failed', 'cancelled')`,
  },
  {
    table: 'timers',
    find: (ctx) =>
      sql`tenant_id = ${ctx.tenant.id} and id < ${before(ctx.now, jobDays)}::uuid and (fired_at is not null or cancelled_at is not null)`,
  },
  { table: 'import_rows', find: overImports },
  { table: 'import_sources', find: overImports },
  { table: 'import_seen', find: overImports },
]

export const auditBoundary = (ctx: QueryCtx, { auditDays }: KernelSettings): string =>
  before(ctx.now, auditDays)
