import { api, httpBelow, isProblem, type KernelAnswer } from '@linli/web-kit'
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
/** So many estates are asked for their last import at a time. */
const atOnce = 4
const estateHttp = (tenantId: string) => httpBelow(() => `/api/t/${tenantId}`)

async function allEstates(): Promise<EstateRow[]> {
  const rows: EstateRow[] = []
  let cursor: string | undefined
  do {
    const page = await api.get('/registry/estates', { query: { limit: 100, cursor } })
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor)
  return rows
}

/** The estates of a company, each with its last ledger; several go in at the same time. */
export function useLedgers() {
  const estates = shallowRef<EstateRow[] | null>(null)
  const error = shallowRef<unknown>(null)
  const state = ref(new Map<string, Omit<LedgerLine, 'estate'>>())
  const note = (id: string, change: Partial<Omit<LedgerLine, 'estate'>>) => {
    const before = state.value.get(id) ?? { batch: null, isSending: false, problem: '' }
    state.value = new Map(state.value).set(id, { ...before, ...change })
  }
  async function look(id: string, batchId?: string): Promise<void> {
    const http = estateHttp(id)
    const found = batchId
      ? await http.get<BatchDetail>(`/imports/${batchId}`)
      : (await http.get<{ rows: Batch[] }>('/imports', { query: { limit: 1 } })).rows[0]
    if (found) note(id, { batch: found })
  }
  // An estate that cannot be asked shows no last import; sending a ledger to it says why.
  const lookQuietly = (id: string, batchId?: string) => look(id, batchId).catch(() => undefined)
  async function load(): Promise<void> {
    try {
      const rows = await allEstates()
      estates.value = rows
      error.value = null
      for (let from = 0; from < rows.length; from += atOnce)
        await Promise.all(rows.slice(from, from + atOnce).map((row) => lookQuietly(row.tenantId)))
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
      if (batch && isBusyState(batch.state)) void lookQuietly(id, batch.id)
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
