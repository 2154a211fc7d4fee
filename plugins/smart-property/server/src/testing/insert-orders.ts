import { newId } from '@linli/contract'
import type { TestKernel } from '@linli/kernel/testing'

/** A row of `work_orders` by the names of its columns. */
export type OrderColumns = Record<string, string | number | boolean | null>

const answered = (at: string) => ({
  state: 'closed',
  answered_at: at,
  answered_by: '00000000-0000-7000-8000-000000000001',
  answered_by_name: '何强',
  answer_text: '已处理',
  claimed_solved: true,
  closed_at: at,
  close_kind: 'confirmed',
  solved: true,
})

/** What an order that was answered and confirmed at an instant has beside what every order has. */
export const closedAt = (at: string, columns: OrderColumns = {}): OrderColumns => ({
  ...answered(at),
  ...columns,
})

const always = (tenantId: string): OrderColumns => {
  const id = newId()
  return {
    tenant_id: tenantId,
    id,
    version: 1,
    number: `T-${id}`,
    kind: 'complaint',
    category_key: 'water-leak',
    category_name: '漏水渗水',
    grade: 3,
    title: '漏水',
    description: '',
    location_label: '3栋',
    channel: 'app',
    reporter_name: '李秀英',
    contact_phone_masked: '',
    contact_phone_tail: '',
    state: 'received',
    clock_calendar: 'office',
    respond_minutes: 30,
    respond_stage: 0,
    solve_minutes: 480,
    solve_stage: 0,
    solve_spans: '[]',
    overdue_count: 0,
    reopen_count: 0,
    is_bulk_closed: false,
    followers: 0,
  }
}

/** An hour to respond and a day to solve, by the clock. */
function clocks(createdAt: string): OrderColumns {
  const after = (hours: number) => new Date(Date.parse(createdAt) + hours * 3_600_000).toISOString()
  return {
    respond_warn_at: after(0.75),
    respond_due_at: after(1),
    solve_started_at: createdAt,
    solve_warn_at: after(18),
    solve_due_at: after(24),
  }
}

/** Puts orders into the table as they are told, past all rules: for figures over time. Answers their ids. */
export async function insertOrders(
  { admin }: Pick<TestKernel, 'admin'>,
  tenantId: string,
  orders: readonly (OrderColumns & { created_at: string })[],
): Promise<string[]> {
  const { rows: columns } = await admin.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'p_smart_property' and table_name = 'work_orders'",
  )
  const ids: string[] = []
  for (const order of orders) {
    const row: OrderColumns = {
      ...always(tenantId),
      ...clocks(order.created_at),
      updated_at: order.created_at,
      ...order,
    }
    // An earlier version's table has fewer.
    const names = columns.flatMap(({ name }) => (name in row ? name : [])).join(', ')
    await admin.query(
      `insert into p_smart_property.work_orders (${names}) select ${names} from jsonb_populate_record(null::p_smart_property.work_orders, $1)`,
      [JSON.stringify(row)],
    )
    ids.push(String(row.id))
  }
  return ids
}

/** Copies of an order, ten minutes apart from now backwards, the newest `open` of them answered and open. */
export async function copyOrder(
  { admin }: Pick<TestKernel, 'admin'>,
  { from, to, count, open }: { from: string; to: string; count: number; open: number },
): Promise<void> {
  const { rows } = await admin.query<{ names: string }>(
    `select string_agg(column_name, ', ') as names from information_schema.columns
      where table_schema = 'p_smart_property' and table_name = 'work_orders' and is_generated = 'NEVER'`,
  )
  const { names } = rows[0]!
  await admin.query(
    `insert into p_smart_property.work_orders (${names}) select ${names.replaceAll(/\w+/g, 'made.$&')}
      from p_smart_property.work_orders w cross join generate_series(1, $3::int) n
      cross join lateral (select now() - make_interval(mins => n * 10) as at, n > $4::int as is_closed) moment
      cross join lateral jsonb_populate_record(w, jsonb_build_object('tenant_id', $2::uuid, 'id', gen_random_uuid(), 'number', 'C-' || n,
        'created_at', at, 'closed_at', case when is_closed then at + interval '5 minutes' end, 'close_kind', case when is_closed then w.close_kind end,
        'state', case when is_closed then 'closed' else 'answered' end, 'responded_minutes', n % 100, 'solved_minutes', n % 1000)) made
      where w.id = $1`,
    [from, to, count, open],
  )
}
