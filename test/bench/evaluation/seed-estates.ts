import { evaluation } from '@linli/evaluation-server'
import { testKernel, type TestTenant } from '@linli/kernel/testing'
import { smartProperty } from '@linli/smart-property-server'
import type pg from 'pg'

import { seedVariedOrders, settle } from '../figures/seed-varied-orders.ts'
import { seedTenants } from '../http/seed-orders.ts'

export const year = new Date().getUTCFullYear()

async function enableEvaluation(admin: pg.Pool, tenantIds: readonly string[]): Promise<void> {
  const { id, version, capabilities } = evaluation.manifest
  await admin.query(
    `insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities)
     select id, gen_random_uuid(), $2, $3, true, $4 from unnest($1::uuid[]) as t(id)`,
    [tenantIds, id, version, capabilities],
  )
}

/** A documented fact for every metric of the group's rubric that no plugin provides, other ones in every estate. */
async function seedFacts(admin: pg.Pool, groupId: string, tenantIds: readonly string[]): Promise<void> {
  await admin.query(
    `insert into p_evaluation.facts (tenant_id, id, metric, year, window_from, window_to, revision, value, origin, claim_id,
       inputs_hash, counted, total, excluded, computed_at)
     select t.id, gen_random_uuid(), m.key, $3::int, make_date($3::int, 1, 1), make_date($3::int, 12, 31), 1,
       case m.words->>'unit' when 'boolean' then to_jsonb((t.k + m.n) % 4 <> 0)
         when 'ratio' then to_jsonb(((t.k * 7 + m.n * 13) % 101) / 100.0)
         when 'yuan' then to_jsonb((t.k * 37 + m.n) % 50 * 1000) else to_jsonb((t.k + m.n) % 13) end,
       'document', gen_random_uuid(), md5(m.key), 1, 1, '{}', now()
     from unnest($1::uuid[]) with ordinality as t(id, k)
     cross join (select key, value as words, row_number() over (order by key) as n
       from jsonb_each((select doc->'metrics' from p_evaluation.rubric_versions where tenant_id = $2 and state = 'frozen'))
       where key <> all($4::text[])) m`,
    [tenantIds, groupId, year, Object.keys(smartProperty.metrics ?? {})],
  )
  await admin.query('vacuum analyze p_evaluation.facts')
}

/**
 * A group with so many estates that have both plugins: the standard's rubric in the group, a year's orders in each
 * estate, and papers for whatever the orders do not tell.
 */
export async function groupOfEstates(count: number, { orders }: { orders: number }) {
  const test = await testKernel({ plugins: [smartProperty, evaluation] })
  const group = await test.mintTenant({ kind: 'group' })
  const ids = await seedTenants(test.admin, count, group, smartProperty.manifest)
  await enableEvaluation(test.admin, ids)
  if (orders > 0) {
    await seedVariedOrders(test.admin, ids, { each: orders, open: 5 })
    await settle(test.admin)
    await seedFacts(test.admin, group.id, ids)
  }
  await test.admin.query('update kernel.tenants set requests_per_minute = 100000000')
  await test.admin.query('vacuum analyze kernel.tenants, kernel.tenant_plugins')
  const estates = ids.map((id): TestTenant => ({
    id,
    kind: 'estate',
    lineage: [...group.lineage, group.id],
    name: id,
  }))
  return { test, group, estates }
}

export type Group = Awaited<ReturnType<typeof groupOfEstates>>

/** A day of every estate's score for each of the past 365, with the sums that a night keeps. */
export async function seedDays(admin: pg.Pool, groupId: string, tenantIds: readonly string[]): Promise<void> {
  await admin.query(
    `with rubric as (select id, doc from p_evaluation.rubric_versions where tenant_id = $2 and state = 'frozen'),
     nodes as (
       select g->>'id' as "group", i->>'id' as item, p->>'id' as part, (p->>'max')::numeric as max
       from rubric, jsonb_array_elements(doc->'groups') g, jsonb_array_elements(g->'items') i, jsonb_array_elements(i->'parts') p
     ), sums as (
       select (select jsonb_object_agg(key, points) from (select "group" as key, sum(max) / 2 as points from nodes group by 1) a) as groups,
         (select jsonb_object_agg(key, points) from (select item as key, sum(max) / 2 as points from nodes group by 1) b) as items,
         (select jsonb_object_agg(part, max / 2) from nodes) as parts
     )
     insert into p_evaluation.score_days (tenant_id, id, year, day, rubric_id, low, high, groups, items, parts, computed_at)
     select t.id, gen_random_uuid(), $3::int, make_date($3::int, 1, 1) + d, rubric.id, (t.k * 7 + d / 4) % 60,
       (t.k * 7 + d / 4) % 60 + 30, sums.groups, sums.items, sums.parts, now()
     from unnest($1::uuid[]) with ordinality as t(id, k) cross join generate_series(0, 364) d cross join rubric cross join sums`,
    [tenantIds, groupId, year],
  )
  await admin.query('vacuum analyze p_evaluation.score_days')
}
