import { newId } from '@linli/contract'
import type { PgTable } from 'drizzle-orm/pg-core'

import type { Tx } from '../../db/handle.ts'
import { bulkTable, insertMany, updateMany, type BulkRow } from '../bulk.ts'
import { registryChanges } from '../history.schema.ts'

/** A change to a row that is there: the new values, and of the same columns the old ones. */
export interface RowChange {
  id: string
  row: number
  before: Record<string, unknown>
  after: Record<string, unknown>
}

export interface Journal {
  insert(table: PgTable, rows: readonly BulkRow[]): Promise<void>
  update(table: PgTable, changes: readonly RowChange[]): Promise<void>
}

const journalKeys = ['batchId', 'tableName', 'rowId', 'op', 'before', 'rowVersion', 'sourceRow']

/** Writes rows together with what undoing them needs; each call is two statements, whatever the number of rows. */
export function openJournal(tx: Tx, batchId: string): Journal {
  const record = (rows: BulkRow[]) => insertMany(tx, registryChanges, journalKeys, rows)
  return {
    async insert(table, rows) {
      const [first] = rows
      if (!first) return
      const keys = Object.keys(first).filter((key) => key !== 'id')
      await insertMany(
        tx,
        table,
        [...keys, 'sourceBatchId'],
        rows.map((row) => ({ ...row, sourceBatchId: batchId })),
      )
      const tableName = bulkTable(table).name
      await record(
        rows.map((row) => ({
          id: newId(),
          batchId,
          tableName,
          rowId: row.id,
          op: 'insert',
          before: null,
          rowVersion: 1,
          sourceRow: row.sourceRow,
        })),
      )
    },
    async update(table, changes) {
      const tableName = bulkTable(table).name
      // Rows that change the same columns go together: one text a set of columns.
      const groups = Map.groupBy(changes, (change) => Object.keys(change.after).sort().join(' '))
      for (const [columns, group] of groups) {
        const versions = await updateMany(
          tx,
          table,
          columns.split(' '),
          group.map(({ id, after }) => ({ id, ...after })),
        )
        await record(
          group.map(({ id, row, before }) => ({
            id: newId(),
            batchId,
            tableName,
            rowId: id,
            op: 'update',
            before,
            rowVersion: versions.get(id)!,
            sourceRow: row,
          })),
        )
      }
    },
  }
}
