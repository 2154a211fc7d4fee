import { sql } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'
import { schemaNameOf } from '../db/tenant-table.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { cipherOf } from './personal-fields.ts'

type Ctx = Pick<ActionCtx, 'tx' | 'tenant'>
interface Sealed extends Record<string, unknown> {
  id: string
  sealed: string
}

/** Fields that plugins keep sealed, those of a plugin that is switched off here among them. */
const fieldsOf = (kernel: Kernel) =>
  [...new Map(kernel.plugins.list().map((plugin) => [plugin.manifest.id, plugin])).values()].flatMap(
    ({ manifest, sealed = [] }) =>
      sealed.map((field) => {
        const [table = '', column = ''] = field.split('.')
        return {
          scope: `${manifest.id}.${field}`,
          table: sql`${sql.identifier(schemaNameOf(manifest.id))}.${sql.identifier(table)}`,
          column: sql.identifier(column),
        }
      }),
  )

type Field = ReturnType<typeof fieldsOf>[number]

async function readOutdated(
  { tx, tenant }: Ctx,
  { table, column }: Field,
  { older, limit, isLocked }: { older: string; limit: number; isLocked: boolean },
): Promise<Sealed[]> {
  const { rows } = await tx.execute<Sealed>(sql`
    select id, ${column} as sealed from ${table}
    where tenant_id = ${tenant.id} and ${column} is not null and ${column} not like ${older}
    order by id limit ${limit} ${isLocked ? sql`for update` : sql``}`)
  return rows
}

/** Whether a plugin's value here is sealed with an older key than the newest. */
export async function hasOutdatedFields(kernel: Kernel, ctx: Ctx, older: string): Promise<boolean> {
  for (const field of fieldsOf(kernel))
    if ((await readOutdated(ctx, field, { older, limit: 1, isLocked: false })).length > 0) return true
  return false
}

/** Seals up to so many values of each field anew; answers how many, and whether a field may have more. */
export async function sealFieldsAnew(
  kernel: Kernel,
  ctx: Ctx,
  { older, limit }: { older: string; limit: number },
): Promise<{ done: number; isMore: boolean }> {
  const cipher = cipherOf(kernel)
  let [done, isMore] = [0, false]
  for (const field of fieldsOf(kernel)) {
    const rows = await readOutdated(ctx, field, { older, limit, isLocked: true })
    const scope = { tenantId: ctx.tenant.id, field: field.scope }
    for (const { id, sealed } of rows)
      await ctx.tx.execute(sql`
        update ${field.table} set ${field.column} = ${cipher.encrypt(scope, cipher.decrypt(scope, sealed))}
        where tenant_id = ${ctx.tenant.id} and id = ${id}::uuid`)
    done += rows.length
    isMore ||= rows.length === limit
  }
  return { done, isMore }
}
