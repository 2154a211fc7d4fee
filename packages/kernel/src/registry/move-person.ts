import { sql, type SQL } from 'drizzle-orm'

import type { ActionCtx } from '../action/context.ts'

export interface PersonMoves {
  phones: number
  relations: number
  duplicateRelations: number
  households: number
  consents: number
}

const run = async (ctx: ActionCtx, statement: SQL): Promise<number> =>
  (await ctx.tx.execute(statement)).rowCount ?? 0

/** Hands everything of one person to another; what both have is kept once. */
export async function movePerson(ctx: ActionCtx, from: string, into: string): Promise<PersonMoves> {
  const moveRest = (table: string) =>
    run(
      ctx,
      sql`update kernel.${sql.raw(table)} set person_id = ${into}::uuid, version = version + 1, updated_at = now() where person_id = ${from}::uuid`,
    )
  const dropDuplicates = (table: string, same: SQL) =>
    run(
      ctx,
      sql`delete from kernel.${sql.raw(table)} f where f.person_id = ${from}::uuid and exists (
      select 1 from kernel.${sql.raw(table)} o where o.tenant_id = f.tenant_id and o.person_id = ${into}::uuid and ${same})`,
    )

  await dropDuplicates('person_phones', sql`o.number_index = f.number_index`)
  const phones = await moveRest('person_phones')
  const duplicateRelations = await dropDuplicates(
    'unit_relations',
    sql`o.unit_id = f.unit_id and o.relation = f.relation and o.valid_to is null and f.valid_to is null`,
  )
  const relations = await moveRest('unit_relations')
  await dropDuplicates(
    'household_members',
    sql`o.household_id = f.household_id and o.left_on is null and f.left_on is null`,
  )
  const households = await moveRest('household_members')
  await run(
    ctx,
    sql`update kernel.households set head_person_id = ${into}::uuid, version = version + 1 where head_person_id = ${from}::uuid`,
  )
  await dropDuplicates(
    'building_heads',
    sql`o.building_id = f.building_id and o.valid_to is null and f.valid_to is null`,
  )
  await moveRest('building_heads')
  const consents = await moveConsents(ctx, from, into)
  await run(
    ctx,
    sql`update kernel.memberships set person_id = ${into}::uuid, version = version + 1, updated_at = now() where person_id = ${from}::uuid`,
  )
  await run(
    ctx,
    sql`update kernel.registrations set person_id = ${into}::uuid, version = version + 1, updated_at = now() where person_id = ${from}::uuid`,
  )
  await run(
    ctx,
    sql`update kernel.invitations set person_id = ${into}::uuid, version = version + 1, updated_at = now() where person_id = ${from}::uuid`,
  )
  return { phones, relations, duplicateRelations, households, consents }
}

/** Of two living consents of one kind the person's own stays; a political status follows the consent that lives. */
async function moveConsents(ctx: ActionCtx, from: string, into: string): Promise<number> {
  await run(
    ctx,
    sql`delete from kernel.political_records f where f.person_id = ${from}::uuid and exists (
    select 1 from kernel.political_records o where o.tenant_id = f.tenant_id and o.person_id = ${into}::uuid)`,
  )
  await run(
    ctx,
    sql`update kernel.political_records f set consent_id = o.id, version = f.version + 1 from kernel.consents o
    where f.person_id = ${from}::uuid and o.person_id = ${into}::uuid and o.kind = 'political_status' and o.withdrawn_at is null`,
  )
  await run(
    ctx,
    sql`update kernel.consents f set withdrawn_at = ${ctx.now.toISOString()}::timestamptz, withdrawal_method = 'merged', version = f.version + 1
    where f.person_id = ${from}::uuid and f.withdrawn_at is null and exists (
      select 1 from kernel.consents o where o.tenant_id = f.tenant_id and o.person_id = ${into}::uuid and o.kind = f.kind and o.withdrawn_at is null)`,
  )
  const moved = await run(
    ctx,
    sql`update kernel.consents set person_id = ${into}::uuid, version = version + 1, updated_at = now() where person_id = ${from}::uuid`,
  )
  await run(
    ctx,
    sql`update kernel.political_records set person_id = ${into}::uuid, version = version + 1, updated_at = now() where person_id = ${from}::uuid`,
  )
  return moved
}
