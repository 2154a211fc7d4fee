import { allPages, api, httpBelow, isProblem, type KernelAnswer } from '@linli/web-kit'
import { computed, onMounted, onScopeDispose, ref, shallowRef } from 'vue'

import { isBusyState, startImport, type Batch, type BatchDetail } from './use-imports.ts'

type EstateRow = KernelAnswer<'/registry/estates'>['rows'][number]

export interface LedgerLine {
  estate: EstateRow
  batch: Batch | BatchDetail | null
  isSending: boolean
  problem: string
}

const pollMs = 1_500
const estateHttp = (tenantId: string) => httpBelow(() => `/api/t/${tenantId}`)

/** The estates of a company, each with its last ledger; several go in at the same time. */
export function useLedgers() {
  const estates = shallowRef<EstateRow[] | null>(null)
  const error = shallowRef<unknown>(null)
  const state = ref(new Map<string, Omit<LedgerLine, 'estate'>>())
  const note = (id: string, change: Partial<Omit<LedgerLine, 'estate'>>) => {
    const before = state.value.get(id) ?? { batch: null, isSending: false, problem: '' }
    state.value = new Map(state.value).set(id, { ...before, ...change })
  }
  const look = async (id: string, batchId: string) =>
    note(id, { batch: await estateHttp(id).get<BatchDetail>(`/imports/${batchId}`) })
  async function load(): Promise<void> {
    try {
      const [rows, ledgers] = await Promise.all([
        allPages((query) => api.get('/registry/estates', { query })),
        allPages((query) => api.get('/imports/last-ledgers', { query })),
      ])
      estates.value = rows
      error.value = null
      for (const batch of ledgers) note(batch.tenantId, { batch })
    } catch (failure) {
      error.value = failure
    }
  }
  async function send(id: string, file: File): Promise<void> {
    note(id, { isSending: true, problem: '' })
    try {
      const { id: batchId } = await startImport(file, 'registry', estateHttp(id))
      await look(id, batchId)
    } catch (failure) {
      if (!isProblem(failure)) throw failure
      note(id, { problem: [failure.message, failure.problem.detail].filter(Boolean).join(' ') })
    } finally {
      note(id, { isSending: false })
    }
  }
  onMounted(load)
  const poll = setInterval(() => {
    for (const [id, { batch }] of state.value)
      if (batch && isBusyState(batch.state)) void look(id, batch.id).catch(() => undefined)
  }, pollMs)
  onScopeDispose(() => clearInterval(poll))
  const lines = computed<LedgerLine[] | null>(
    () =>
      estates.value?.map((estate) => ({
        estate,
        ...(state.value.get(estate.tenantId) ?? { batch: null, isSending: false, problem: '' }),
      })) ?? null,
  )
  return { lines, error, load, send }
}
