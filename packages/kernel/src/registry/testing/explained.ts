import type { Capabilities } from '../../action/capabilities.ts'
import type { ActionCtx } from '../../action/context.ts'
import type { Operation } from '../../action/define-action.ts'
import { toTx } from '../../db/handle.ts'
import { inTransaction, type QueryConfig } from '../../db/pool.ts'
import type { TestKernel, TestMember } from '../../testing/index.ts'
import { listedTables } from './registry-tables.ts'

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows'?: number
  'Actual Loops'?: number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

interface Asked {
  operation: Operation
  input: Record<string, unknown>
  /** In the scope of a group with these estates. */
  estateIds?: readonly string[]
}

/** Runs a query and explains every statement it sent, inside the same fence. */
export async function explained(
  { kernel }: TestKernel,
  member: TestMember,
  { operation, input, estateIds }: Asked,
): Promise<Plan[]> {
  const caller = await member.caller()
  const { tenant, actor, ability } = caller
  const fence = estateIds
    ? ({ kind: 'group', tenantId: tenant.id, tenantIds: estateIds, accountId: null } as const)
    : ({ kind: 'tenant', tenantId: tenant.id, lineage: tenant.lineage, accountId: null } as const)
  return inTransaction(kernel.database, fence, async (client) => {
    const sent: { config: QueryConfig; values?: unknown[] }[] = []
    const tx = toTx({
      query: (config, values) => (sent.push({ config, values }), client.query(config, values)),
    })
    const base = {
      tenant,
      actor,
      ability,
      scope: fence.kind,
      tenantIds: estateIds ?? [tenant.id],
      tx,
      now: new Date(),
      requestId: 'plans',
      emit: () => undefined,
      audit: () => undefined,
      host: { kernel, caller },
    }
    await operation.run(base as unknown as ActionCtx & Capabilities, operation.input.parse(input))
    const plans: Plan[] = []
    for (const { config, values } of sent) {
      const { rows } = await client.query({ text: `explain (analyze, format json) ${config.text}` }, values)
      plans.push((rows[0] as { 'QUERY PLAN': { Plan: Plan }[] })['QUERY PLAN'][0]!.Plan)
    }
    return plans
  })
}

export const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)]

export const seqScans = (plans: readonly Plan[]) =>
  plans
    .flatMap(flat)
    .filter((node) => node['Node Type'] === 'Seq Scan' && listedTables.includes(node['Relation Name'] ?? ''))
    .map((node) => node['Relation Name'])

/** Rows met in all scans, also those that a filter took out. */
export const rowsRead = (plans: readonly Plan[]) =>
  plans
    .flatMap(flat)
    .filter((node) => /Scan/.test(node['Node Type']) && listedTables.includes(node['Relation Name'] ?? ''))
    .reduce(
      (sum, node) =>
        sum +
        ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1),
      0,
    )
