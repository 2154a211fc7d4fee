import { newId } from '@linli/contract'
import type pg from 'pg'

const columns = `tenant_id, id, number, kind, category_key, category_name, grade, title, description, location_label, channel,
  reporter_name, contact_phone_masked, contact_phone_tail, state, assignee_account_id, assignee_name,
  respond_minutes, respond_warn_at, respond_due_at, responded_at, solve_started_at, solve_minutes, solve_warn_at, solve_due_at, due_at,
  answered_at, answered_by, answered_by_name, answer_text, claimed_solved, solved, rating, close_kind, closed_at, created_at, updated_at`

/**
 * Work orders spread over tenants by SQL: `total` rows, equal shares, one in seven of the newest 140 open,
 * the rest answered, rated and closed; every row holds what the real actions would have left in it.
 */
export async function seedOrders(admin: pg.Pool, tenantIds: readonly string[], total: number): Promise<void> {
  await admin.query(
    `insert into p_smart_property.work_orders (${columns})
     select t.id, gen_random_uuid(), 'S-' || n, 'repair', 'water', '给排水', 3, '厨房水管渗水需要尽快处理 ' || n, '水槽下方接头处滴水，地面已经积水，请尽快安排师傅上门。', '3栋1单元1204', 'call',
       '王女士', '138****8000', '8000', case when is_open then 'handling' else 'closed' end, t.id, '赵师傅',
       30, at + interval '20 minutes', at + interval '30 minutes', at + interval '12 minutes', at, 480, at + interval '6 hours', at + interval '8 hours', case when is_open then at + interval '8 hours' end,
       answered_at, case when not is_open then t.id end, case when not is_open then '赵师傅' end, case when not is_open then '已更换角阀，试水正常。' end, case when not is_open then true end,
       case when not is_open then n % 9 <> 0 end, case when not is_open and n % 3 = 0 then 3 + n % 3 end, case when not is_open then 'confirmed' end, answered_at + interval '1 day', at, coalesce(answered_at, at)
     from unnest($1::uuid[]) with ordinality as t(id, k)
     cross join generate_series(1, $2::int) n
     cross join lateral (select now() - make_interval(mins => n * 7) as at, n <= 140 and n % 7 = 0 as is_open) a
     cross join lateral (select case when not is_open then at + make_interval(mins => 60 + n % 600) end as answered_at) b`,
    [tenantIds, Math.ceil(total / tenantIds.length)],
  )
  await admin.query('vacuum analyze p_smart_property.work_orders')
}

/** The three entries of a timeline that every order has, for the orders of one tenant. */
export async function seedSteps(admin: pg.Pool, tenantId: string): Promise<void> {
  await admin.query(
    `insert into p_smart_property.work_order_steps (tenant_id, id, work_order_id, kind, at, actor_kind, actor_name, actor_title, from_state, to_state, is_public, text, detail)
     select o.tenant_id, gen_random_uuid(), o.id, s.kind, o.created_at + make_interval(mins => s.n * 10), 'staff', '赵师傅', '维修工程师', s.from_state, s.to_state, true, '水槽下方接头处滴水', '{}'
     from p_smart_property.work_orders o
     cross join (values (0, 'reported', null, 'received'), (1, 'assign', 'received', 'assigned'), (2, 'start', 'assigned', 'handling')) s(n, kind, from_state, to_state)
     where o.tenant_id = $1`,
    [tenantId],
  )
  await admin.query('vacuum analyze p_smart_property.work_order_steps')
}

export async function seedTenants(
  admin: pg.Pool,
  count: number,
  parent: { id: string; lineage: string[] } | null,
  manifest: { id: string; version: string; capabilities: readonly string[] },
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  await admin.query(
    `insert into kernel.tenants (id, kind, parent_id, lineage, name, short_name, city, requests_per_minute)
     select id, 'estate', $2, $3, '小区' || k, '小区' || k, '深圳', 100000000 from unnest($1::uuid[]) with ordinality as t(id, k)`,
    [ids, parent?.id ?? null, parent ? [...parent.lineage, parent.id] : []],
  )
  await admin.query(
    `insert into kernel.tenant_plugins (tenant_id, id, plugin_id, plugin_version, is_enabled, capabilities)
     select id, gen_random_uuid(), $2, $3, true, $4 from unnest($1::uuid[]) as t(id)`,
    [ids, manifest.id, manifest.version, manifest.capabilities],
  )
  return ids
}
