import type pg from 'pg'

const columns = `tenant_id, id, number, kind, category_key, category_name, grade, title, description, location_label, building_id, channel,
  reporter_name, contact_phone_masked, contact_phone_tail, state, pause_reason, resume_at, assignee_account_id, assignee_name,
  respond_minutes, respond_warn_at, respond_due_at, responded_at, responded_minutes, solve_started_at, solve_minutes, solve_warn_at, solve_due_at, due_at,
  answered_at, answered_by, answered_by_name, answer_text, claimed_solved, solved_minutes, solved, rating, close_kind, closed_at, wait_until, reopen_count, created_at, updated_at`

/**
 * Orders as a year leaves them: of all kinds, categories, buildings and ways of being closed, some late, some
 * reopened; the newest `open` of each tenant in every state that an open order has.
 */
export async function seedVariedOrders(
  admin: pg.Pool,
  tenantIds: readonly string[],
  { each, open = 300, days = 360 }: { each: number; open?: number; days?: number },
): Promise<void> {
  await admin.query(
    `insert into p_smart_property.work_orders (${columns})
     select t.id, gen_random_uuid(), 'V-' || n, (array['repair', 'report', 'complaint', 'dispute', 'suggestion', 'grid-finding'])[1 + n % 6],
       'category-' || n % 20, '类别' || n % 20, 1 + n % 4, '厨房水管渗水需要尽快处理 ' || n, '水槽下方接头处滴水，地面已经积水，请尽快安排师傅上门。',
       n % 30 || '栋1单元1204', md5('b' || n % 30)::uuid, (array['app', 'desk', 'call', 'visit'])[1 + n % 4], '王女士', '138****8000', '8000',
       state, case when is_paused then 'parts' end, case when is_paused then now() + interval '2 days' end, md5('p' || n % 12)::uuid, '师傅' || n % 12,
       30, at + interval '20 minutes', at + interval '30 minutes', at + make_interval(mins => 5 + n % 40), 5 + n % 40,
       at, 480, at + interval '6 hours', at + interval '8 hours', case when answered_at is null then at + interval '8 hours' end,
       answered_at, case when answered_at is not null then md5('p' || n % 12)::uuid end, case when answered_at is not null then '师傅' || n % 12 end,
       case when answered_at is not null then '已更换角阀，试水正常。' end, case when answered_at is not null then true end, case when answered_at is not null then 60 + n % 500 end,
       case when closed_at is not null then n % 9 <> 0 end, case when closed_at is not null and n % 3 = 0 then 1 + n % 5 end,
       case when closed_at is not null then (array['confirmed', 'called-back', 'automatic', 'administrative', 'cancelled'])[1 + n % 5] end, closed_at,
       case when answered_at is not null and closed_at is null then at + interval '2 days' end, case when n % 17 = 0 then 1 else 0 end, at, coalesce(closed_at, at)
     from unnest($1::uuid[]) as t(id)
     cross join generate_series(1, $2::int) n
     cross join lateral (select now() - n * make_interval(mins => $4::int * 1440 / $2::int) as at,
       case when n <= $3::int then (array['received', 'classified', 'assigned', 'handling', 'handling', 'answered', 'confirming'])[1 + n % 7] else 'closed' end as state,
       n <= $3::int and n % 7 = 4 as is_paused) a
     cross join lateral (select case when state in ('answered', 'confirming', 'closed') then at + make_interval(mins => 60 + n % 600) end as answered_at) b
     cross join lateral (select case when state = 'closed' then answered_at + interval '1 day' end as closed_at) c`,
    [tenantIds, each, open, days],
  )
}

export const settle = (admin: pg.Pool): Promise<unknown> =>
  admin.query('vacuum analyze p_smart_property.work_orders')
