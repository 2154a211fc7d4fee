/** What the same answers cost with nothing around them: node:http, pg, named statements, an explicit WHERE. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

import pg from 'pg'

const { DATABASE_URL, TENANT, STATEMENT } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 })

const columns = `id, tenant_id as "tenantId", version, created_at as "createdAt", updated_at as "updatedAt", number, kind, category_key as "categoryKey", category_name as "categoryName", grade, title,
  unit_id as "unitId", building_id as "buildingId", location_label as "locationLabel", state, assignee_account_id as "assigneeAccountId", assignee_name as "assigneeName",
  reporter_name as "reporterName", respond_minutes as "respondMinutes", respond_warn_at as "respondWarnAt", respond_due_at as "respondDueAt", responded_at as "respondedAt",
  solve_minutes as "solveMinutes", solve_warn_at as "solveWarnAt", solve_due_at as "solveDueAt", answered_at as "answeredAt", due_at as "dueAt",
  solved, close_kind as "closeKind", rating, reopen_count as "reopenCount", closed_at as "closedAt"`
const list = {
  name: 'list',
  text: `select ${columns} from p_smart_property.work_orders where tenant_id = $1 order by created_at desc, id desc limit 21`,
}
const get = {
  name: 'get',
  text: `select o.*, (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'at', s.at, 'actorKind', s.actor_kind, 'actorName', s.actor_name, 'actorTitle', s.actor_title,
      'fromState', s.from_state, 'toState', s.to_state, 'isPublic', s.is_public, 'text', s.text, 'detail', s.detail,
      'photos', (select coalesce(jsonb_agg(p.file_id order by p.position), '[]') from p_smart_property.work_order_photos p
        where p.tenant_id = $1 and p.work_order_id = $2 and p.step_id = s.id)) order by s.id), '[]')
    from p_smart_property.work_order_steps s where s.tenant_id = $1 and s.work_order_id = $2) as steps
    from p_smart_property.work_orders o where o.tenant_id = $1 and o.id = $2`,
}
const note = {
  name: 'note',
  text: "insert into kernel.settings (tenant_id, id, plugin_id, key, value) values ($1, $2, 'bench', $3, to_jsonb($4::text)) returning id",
}
const order = {
  name: 'order',
  text: `insert into p_smart_property.work_orders (tenant_id, id, number, kind, category_key, category_name, grade, title, description, location_label, channel, reporter_name, state,
      respond_minutes, respond_warn_at, respond_due_at, solve_started_at, solve_minutes, solve_warn_at, solve_due_at, due_at)
    values ($1, $2, $4, 'repair', 'water', '给排水', 3, $3, $3, '3栋1单元1204', 'app', '王女士', 'received', 30, now(), now(), now(), 480, now(), now(), now()) returning ${columns}`,
}

/** Any other statement whose answer is what a bench asks for. */
const given = STATEMENT ? (JSON.parse(STATEMENT) as pg.QueryConfig) : null

const server = createServer(async (request, response) => {
  const answer = (body: unknown) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  }
  if (request.method === 'POST') {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as { value: string; description: string }
    const query =
      request.url === '/notes'
        ? { ...note, values: [TENANT, randomUUID(), randomUUID(), body.value] }
        : { ...order, values: [TENANT, randomUUID(), body.description, randomUUID()] }
    const { rows } = await pool.query(query)
    return answer(rows[0])
  }
  if (given && request.url === '/statement') return answer((await pool.query(given)).rows)
  const id = /^\/get\/(.+)$/.exec(request.url!)?.[1]
  const { rows } = await pool.query(id ? { ...get, values: [TENANT, id] } : { ...list, values: [TENANT] })
  answer(id ? rows[0] : { rows: rows.slice(0, 20) })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
process.once('disconnect', () => process.exit())
