/** What the same answers cost with nothing around them: node:http, pg, named statements, an explicit WHERE. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

import pg from 'pg'

const { DATABASE_URL, TENANT } = process.env
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 20 })

const columns = `id, tenant_id as "tenantId", version, created_at as "createdAt", updated_at as "updatedAt", number, kind, category_key as "categoryKey", category_name as "categoryName", grade, title,
  unit_id as "unitId", building_id as "buildingId", location_label as "locationLabel", state, assignee_account_id as "assigneeAccountId", assignee_name as "assigneeName",
  reporter_name as "reporterName", respond_due_at as "respondDueAt", responded_at as "respondedAt", solve_due_at as "solveDueAt", due_at as "dueAt", overdue_count as "overdueCount", solved, rating, closed_at as "closedAt", reopen_count as "reopenCount"`
const list = {
  name: 'list',
  text: `select ${columns} from p_smart_property.work_orders where tenant_id = $1 order by created_at desc, id desc limit 21`,
}
const get = {
  name: 'get',
  text: 'select * from p_smart_property.work_orders where tenant_id = $1 and id = $2',
}
const note = {
  name: 'note',
  text: "insert into kernel.settings (tenant_id, id, plugin_id, key, value) values ($1, $2, 'bench', $3, to_jsonb($4::text)) returning id",
}

const server = createServer(async (request, response) => {
  const answer = (body: unknown) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  }
  if (request.method === 'POST') {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = JSON.parse(Buffer.concat(chunks).toString()) as { value: string }
    const { rows } = await pool.query({ ...note, values: [TENANT, randomUUID(), randomUUID(), body.value] })
    return answer(rows[0])
  }
  const id = /^\/get\/(.+)$/.exec(request.url!)?.[1]
  const { rows } = await pool.query(id ? { ...get, values: [TENANT, id] } : { ...list, values: [TENANT] })
  answer(id ? rows[0] : { rows: rows.slice(0, 20) })
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
