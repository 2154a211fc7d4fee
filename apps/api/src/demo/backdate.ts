import pg from 'pg'

import { heldRequestIdPrefix, requestIdPrefix } from './demo-kernel.ts'

/** Tables whose rows say when they were written, by the database's own clock. */
const tables = [
  'kernel.memberships',
  'kernel.invitations',
  'kernel.registrations',
  'kernel.role_grants',
  'kernel.settings',
  'kernel.calendars',
  'kernel.saved_filters',
  'kernel.data_grants',
  'kernel.notify_preferences',
  'kernel.jobs',
  'kernel.import_batches',
  'kernel.tasks',
  'kernel.notifications',
  'kernel.messages',
  'kernel.timers',
  'kernel.outbox',
  'kernel.files',
  'kernel.file_blobs',
  'kernel.file_attachments',
  'kernel.short_links',
  'kernel.tenant_plugins',
  'p_smart_property.work_order_categories',
  'p_smart_property.work_order_templates',
  'p_smart_property.work_order_prices',
  'p_smart_property.work_orders',
  'p_smart_property.work_order_steps',
  'p_smart_property.work_order_photos',
  'p_smart_property.work_order_items',
  'p_smart_property.work_order_escalations',
  'p_smart_property.work_order_risks',
  'p_smart_property.work_order_settlements',
  'p_smart_property.work_order_links',
  'p_smart_property.work_order_followers',
  'p_smart_property.work_order_topics',
  'p_smart_property.work_order_topic_tasks',
  'p_smart_property.work_order_publications',
  'p_smart_property.work_order_reviews',
  'p_smart_property.work_order_rulebooks',
  'kernel.audit_log',
  'p_evaluation.rubric_versions',
  'p_evaluation.fact_checks',
  'p_evaluation.fact_claims',
  'p_evaluation.evidence',
  'p_evaluation.score_days',
  'p_evaluation.part_marks',
  'p_evaluation.scenarios',
]

const momentsText = (prefix: string) => `
create temporary table demo_moments on commit drop as
select tenant_id, created_at as written_at, min(substr(request_id, ${prefix.length + 1})::timestamptz) as told_at
from kernel.audit_log where request_id like '${prefix}%' group by tenant_id, created_at`

const columnsText = `
select table_schema || '.' || table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
where data_type = 'timestamp with time zone' and column_name in ('created_at', 'updated_at', 'done_at', 'fired_at', 'cancelled_at', 'started_at', 'finished_at')
group by 1`

/** The record of what was done is read in the order of its ids, which begin with the millisecond of writing. */
const orderAuditText = (prefix: string) => `
update kernel.audit_log set id = (
  lpad(to_hex((extract(epoch from created_at) * 1000)::bigint), 12, '0') || substr(replace(id::text, '-', ''), 13)
)::uuid where request_id like '${prefix}%'`

const tenantsText = `
update kernel.tenants t set created_at = m.told_at, updated_at = m.told_at from kernel.audit_log a
join demo_moments m on m.tenant_id = a.tenant_id and m.written_at = a.created_at
where a.action = 'kernel.tenant.create' and a.subject_id = t.id`

/** What is written beside the action itself: the steps of a job, and who came before being a member. */
const besideTexts = [
  'update kernel.jobs set started_at = created_at, updated_at = created_at, finished_at = created_at + (finished_at - started_at)',
  `update auth.users u set created_at = m.first, updated_at = m.first
    from (select account_id, min(created_at) as first from kernel.memberships group by 1) m where m.account_id = u.id`,
]

const toldAt = (column: string) => `${column} = coalesce((select m.told_at from demo_moments m
  where m.tenant_id = t.tenant_id and m.written_at = t.${column}), t.${column})`

/**
 * Gives rows the time of the story instead of the second in which the demo was made. Actions cannot do
 * that, and should not: it is the owner of the database who does, once, before anybody works in it. All
 * rows of one transaction carry its one `now()`, and its audit row carries the time that was told, so the
 * one leads to the other. What an action set by its own clock is not found among these moments and stays.
 * Where the owner is held by row security too, times stay as they are.
 */
export async function backdate(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'linli-demo' })
  await client.connect()
  try {
    const { rows } = await client.query<{ table: string; columns: string[] }>(columnsText)
    const columnsOf = new Map(rows.map(({ table, columns }) => [table, columns]))
    await client.query('begin')
    await client.query(momentsText(requestIdPrefix))
    await client.query('create index on demo_moments (tenant_id, written_at)')
    await client.query('analyze demo_moments')
    await client.query(tenantsText)
    // All columns of a row at once: each rewriting costs its indexes.
    for (const table of tables) {
      const columns = columnsOf.get(table)
      if (columns) await client.query(`update ${table} t set ${columns.map(toldAt).join(', ')}`)
    }
    for (const text of besideTexts) await client.query(text)
    await client.query(orderAuditText(requestIdPrefix))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}

/** Tables of the campaigns that say in lists when something was. */
const heldTables = [
  'kernel.memberships',
  'kernel.tasks',
  'kernel.notifications',
  'kernel.audit_log',
  'p_evaluation.fact_claims',
  'p_evaluation.campaigns',
  'p_evaluation.scorers',
  'p_evaluation.assessments',
  'p_evaluation.appeals',
]

/** The same for what was told beside a running server: only rows that were, a table at a time, so that nobody waits long. */
export async function backdateHeld(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'linli-demo' })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(momentsText(heldRequestIdPrefix))
    await client.query('create index on demo_moments (tenant_id, written_at)')
    await client.query('analyze demo_moments')
    const stamps = heldTables.flatMap((table) => [
      { table, column: 'created_at' },
      ...(table === 'kernel.audit_log' ? [] : [{ table, column: 'updated_at' }]),
    ])
    for (const { table, column } of stamps)
      await client.query(
        `update ${table} t set ${column} = m.told_at from demo_moments m
         where m.tenant_id = t.tenant_id and m.written_at = t.${column}`,
      )
    await client.query(orderAuditText(heldRequestIdPrefix))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}
