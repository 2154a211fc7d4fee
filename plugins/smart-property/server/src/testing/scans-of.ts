import type { TestKernel } from '@linli/kernel/testing'

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Cond'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

export interface Scan {
  node: string
  condition: string
  /** Met, also those that a filter took out. */
  rows: number
}

function scansBelow(plan: Plan, table: string): Scan[] {
  const below = (plan.Plans ?? []).flatMap((child) => scansBelow(child, table))
  if (plan['Relation Name'] !== table) return below
  const met = (plan['Actual Rows'] ?? 0) + (plan['Rows Removed by Filter'] ?? 0)
  // Of a bitmap the index is in the node below.
  const condition = plan['Index Cond'] ?? plan.Plans?.[0]?.['Index Cond'] ?? ''
  return [{ node: plan['Node Type'], condition, rows: met * (plan['Actual Loops'] ?? 1) }, ...below]
}

/** How a statement reads a table in a tenant's scope: each scan, with what it was led by and how many rows it met. */
export async function scansOf(
  { admin }: Pick<TestKernel, 'admin'>,
  tenantId: string,
  { table, sql, params }: { table: string; sql: string; params: unknown[] },
): Promise<Scan[]> {
  const client = await admin.connect()
  try {
    await client.query('begin')
    await client.query(
      "select set_config('role', 'linli_tenant', true), set_config('app.tenant_id', $1, true)",
      [tenantId],
    )
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) ${sql}`,
      params,
    )
    return scansBelow(rows[0]!['QUERY PLAN'][0].Plan, table)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
