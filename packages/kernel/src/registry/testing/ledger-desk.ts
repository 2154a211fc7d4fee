import { newId } from '@linli/contract'

import { runOperation } from '../../action/run-operation.ts'
import type { TestKernel, TestTenant } from '../../testing/index.ts'
import {
  addCounts,
  appliedKinds,
  noCounts,
  type AppliedCounts,
  type LedgerChunk,
} from '../apply/ledger-chunk.ts'
import { applyChunk, undoImport } from './registry-actions.ts'
import { filledTables } from './registry-tables.ts'
import { inChunks } from './sample-ledger.ts'

const consent = { attestedBy: null, textVersion: '2025-1', method: '物业现场登记' }

/** Applying ledgers to estates, undoing them, and reading what is there; the kernel is asked for at each use. */
export function ledgerDesk(kernel: () => TestKernel) {
  async function estate() {
    const tenant = await kernel().mintTenant()
    const manager = await kernel().mintMember(tenant, ['estate-manager'])
    return { tenant, manager }
  }

  async function apply(
    tenant: TestTenant,
    rows: LedgerChunk['rows'],
    options: { batchId?: string; size?: number; withConsent?: boolean } = {},
  ) {
    const { batchId = newId(), size = 40, withConsent = true } = options
    let counts: AppliedCounts = noCounts()
    for (const part of inChunks(rows, size)) {
      const caller = await kernel().asSystem(tenant)
      counts = addCounts(
        counts,
        await runOperation(kernel().kernel, caller, applyChunk, {
          chunk: { batchId, rows: part, ...(withConsent ? { consent } : {}) },
        }),
      )
    }
    return { batchId, counts }
  }

  const undo = async (tenant: TestTenant, batchId: string) =>
    runOperation(kernel().kernel, await kernel().asSystem(tenant), undoImport, { batchId })

  /** All rows of the registry as they are, without what every write moves. */
  async function contents(tenant: TestTenant): Promise<Record<string, unknown[]>> {
    const entries = await Promise.all(
      filledTables.map(async (table) => {
        const { rows } = await kernel().admin.query(
          `select to_jsonb(t) - 'version' - 'updated_at' as row from kernel.${table} t where tenant_id = $1 order by id`,
          [tenant.id],
        )
        return [table, rows.map((row) => row.row)] as const
      }),
    )
    return Object.fromEntries(entries)
  }

  return { estate, apply, undo, contents }
}

/** The kinds of which something was made or changed. */
export const changed = (counts: AppliedCounts) =>
  appliedKinds.filter((kind) => counts[kind].created + counts[kind].updated > 0)
