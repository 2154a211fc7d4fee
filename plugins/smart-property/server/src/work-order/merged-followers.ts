import { newId } from '@linli/contract'
import { and, eq, inArray, sql } from 'drizzle-orm'

import type { WriteCtx } from '../kit.ts'
import { recountFollowers } from './followers.sql.ts'
import { followers } from './links.schema.ts'
import type { OrderRecord } from './order-record.ts'
import { workOrders } from './work-order.schema.ts'

type Target = Pick<OrderRecord, 'id' | 'reporterAccountId' | 'reporterPersonId'>
interface Source {
  accountId: string | null
  personId: string | null
  name: string
  fromOrderId: string
}

const chunkSize = 1_000

/** Who somebody is among followers: a caller without account and person is known by the order that they reported. */
const identityOf = ({
  accountId,
  personId,
  fromOrderId,
}: Record<keyof Omit<Source, 'name'>, string | null>) => accountId ?? personId ?? fromOrderId

const isReporter = ({ accountId, personId }: Source, target: Target): boolean =>
  accountId !== null
    ? accountId === target.reporterAccountId
    : personId !== null && personId === target.reporterPersonId

/** Makes them followers of the target; who follows it already stays as they are, and its reporter needs not follow. */
async function addFollowers(ctx: WriteCtx, target: Target, sources: readonly Source[]): Promise<void> {
  const rows = sources
    .filter((source) => !isReporter(source, target))
    .map((source) => ({
      id: newId(),
      createdAt: ctx.now.toISOString(),
      workOrderId: target.id,
      via: 'merged' as const,
      text: '',
      ...source,
    }))
  for (let from = 0; from < rows.length; from += chunkSize)
    await ctx.tx
      .insert(followers)
      .values(rows.slice(from, from + chunkSize))
      .onConflictDoNothing()
}

/** Who reported or follows these orders by themselves, each with the order that they come from. */
async function sourcesOf(ctx: WriteCtx, orderIds: readonly string[]): Promise<Source[]> {
  if (orderIds.length === 0) return []
  const [reporters, own] = await Promise.all([
    ctx.tx
      .select({
        accountId: workOrders.reporterAccountId,
        personId: workOrders.reporterPersonId,
        name: workOrders.reporterName,
        fromOrderId: workOrders.id,
      })
      .from(workOrders)
      .where(inArray(workOrders.id, [...orderIds])),
    ctx.tx
      .select({
        accountId: followers.accountId,
        personId: followers.personId,
        name: followers.name,
        fromOrderId: followers.workOrderId,
      })
      .from(followers)
      .where(and(inArray(followers.workOrderId, [...orderIds]), eq(followers.via, 'me-too'))),
  ])
  return [...reporters, ...own]
}

/** An order and all that were merged into it, and into those. */
async function withMergedBelow(ctx: WriteCtx, orderId: string): Promise<string[]> {
  const { rows } = await ctx.tx.execute(sql`
    with recursive below as (
      select o.tenant_id, o.id from ${workOrders} o where o.id = ${orderId}::uuid
      union select o.tenant_id, o.id from ${workOrders} o join below b on o.tenant_id = b.tenant_id and o.merged_into_id = b.id
    ) select id from below`)
  return rows.map((row) => (row as { id: string }).id)
}

/** What the target's followers were and are. Both orders are locked. */
interface FollowerCount {
  before: number
  after: number
}

/** The merged order's reporter and all its followers follow the target from now on. */
export async function bringFollowers(
  ctx: WriteCtx,
  order: OrderRecord,
  target: OrderRecord,
): Promise<FollowerCount> {
  const brought = await ctx.tx
    .select({
      accountId: followers.accountId,
      personId: followers.personId,
      name: followers.name,
      fromOrderId: sql<string>`coalesce(${followers.fromOrderId}, ${followers.workOrderId})`,
    })
    .from(followers)
    .where(eq(followers.workOrderId, order.id))
  await addFollowers(ctx, target, [
    {
      accountId: order.reporterAccountId,
      personId: order.reporterPersonId,
      name: order.reporterName,
      fromOrderId: order.id,
    },
    ...brought,
  ])
  return { before: target.followers, after: await recountFollowers(ctx, target.id) }
}

/**
 * Takes back what an order brought to a target that it no longer goes into. Who lost their row and came by
 * another merged order too is kept by that one.
 */
export async function takeBackFollowers(
  ctx: WriteCtx,
  order: OrderRecord,
  target: OrderRecord,
): Promise<FollowerCount> {
  const gone = await withMergedBelow(ctx, order.id)
  const lost = await ctx.tx
    .delete(followers)
    .where(
      and(
        eq(followers.workOrderId, target.id),
        eq(followers.via, 'merged'),
        inArray(followers.fromOrderId, gone),
      ),
    )
    .returning({
      accountId: followers.accountId,
      personId: followers.personId,
      fromOrderId: followers.fromOrderId,
    })
  const whose = new Set(lost.map(identityOf))
  const left = (await withMergedBelow(ctx, target.id)).filter((id) => id !== target.id)
  const kept = await sourcesOf(ctx, lost.length > 0 ? left : [])
  await addFollowers(
    ctx,
    target,
    kept.filter((source) => whose.has(identityOf(source))),
  )
  return { before: target.followers, after: await recountFollowers(ctx, target.id) }
}
