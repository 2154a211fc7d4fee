import { newId } from '@linli/contract'
import type pg from 'pg'

/** Work orders spread over tenants by SQL: `total` rows, equal shares, two weeks of them open. */
export async function seedOrders(admin: pg.Pool, tenantIds: readonly string[], total: number): Promise<void> {
  await admin.query(
    `insert into p_smart_property.work_orders (tenant_id, id, number, kind, category_key, category_name, grade, title, description, location_label, channel,
       reporter_name, state, respond_minutes, respond_warn_at, respond_due_at, solve_started_at, solve_minutes, solve_warn_at, solve_due_at, due_at, created_at, closed_at)
     select t.id, gen_random_uuid(), 'GD-' || n, 'repair', 'water', '给排水', 3, '厨房水管渗水需要尽快处理 ' || n, '水槽下方接头处滴水，地面已经积水，请尽快安排师傅上门。', '3栋1单元1204', 'phone',
       '王女士', case when n % 14 = 0 then 'assigned' else 'closed' end, 30, at, at, at, 480, at, at, at, at, case when n % 14 = 0 then null else at end
     from unnest($1::uuid[]) with ordinality as t(id, k)
     cross join generate_series(1, $2::int) n cross join lateral (select now() - make_interval(mins => n * 7) as at) a`,
    [tenantIds, Math.ceil(total / tenantIds.length)],
  )
  await admin.query('vacuum analyze p_smart_property.work_orders')
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
