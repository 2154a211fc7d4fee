import type { BatchOperation, WorkOrderRow } from '@linli/smart-property-contract'
import { isProblem, type ProblemError } from '@linli/web-kit'
import { ref, shallowRef } from 'vue'

import { ordersApi } from '../orders/use-orders.ts'
import { batchesOf, batchShapes } from './batch.rules.ts'

export interface BatchValues {
  assigneeAccountId: string
  categoryKey: string
  grade: string
  text: string
}

export interface BatchOutcome {
  row: WorkOrderRow
  isDone: boolean
  reason: string
}

function bodyOf(operation: BatchOperation, values: BatchValues) {
  const { person, classes, text } = batchShapes[operation]
  return {
    operation,
    ...(person ? { assigneeAccountId: values.assigneeAccountId } : {}),
    ...(classes && values.categoryKey ? { categoryKey: values.categoryKey } : {}),
    ...(classes && values.grade ? { grade: Number(values.grade) } : {}),
    ...(text && values.text.trim() ? { text: values.text.trim() } : {}),
  }
}

/** One operation on many orders, a hundred a call; what a call that failed had not reached stays undone. */
export function useBatch(operation: BatchOperation) {
  const outcomes = shallowRef<BatchOutcome[]>([])
  const isRunning = ref(false)
  const problem = shallowRef<ProblemError | null>(null)

  async function run(rows: readonly WorkOrderRow[], values: BatchValues): Promise<void> {
    isRunning.value = true
    problem.value = null
    try {
      for (const part of batchesOf(rows)) {
        const answer = await ordersApi.post('/work-orders/batch', {
          orders: part.map(({ id, version }) => ({ id, version })),
          ...bodyOf(operation, values),
        })
        const byId = new Map(answer.outcomes.map((each) => [each.id, each]))
        outcomes.value = [
          ...outcomes.value,
          ...part.map((row) => ({
            row,
            isDone: byId.get(row.id)?.isDone ?? false,
            reason: byId.get(row.id)?.reason ?? '',
          })),
        ]
      }
    } catch (error) {
      if (!isProblem(error)) throw error
      problem.value = error
    } finally {
      isRunning.value = false
    }
  }
  return { outcomes, isRunning, problem, run }
}
