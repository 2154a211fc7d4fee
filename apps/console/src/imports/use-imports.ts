import { api, tenantHttp, useList, useStream, type JobEvent, type KernelAnswer } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, type Ref } from 'vue'

export type Batch = KernelAnswer<'/imports'>['rows'][number]
export type BatchColumn = BatchDetail['columns'][number]
export type BatchDetail = KernelAnswer<'/imports/{id}'>
export type PreviewRow = KernelAnswer<'/imports/{id}/rows'>['rows'][number]
export type ImportKind = 'registry' | 'estates'
/** What whoever imports decides about the rows that differ; what is left out follows the usual rule. */
export interface RunChoice {
  hasPoliticalConsent?: boolean
  conflicts?: 'staff' | 'ledger'
  endsOwners?: boolean
  ledgerDate?: string
}
export type BatchVerb = 'mapping' | 'run' | 'undo' | 'cancel'

/** The states that are worth a filter; in the others an import only stays for moments. */
export const shownStates = ['mapping', 'ready', 'done', 'failed', 'undone', 'cancelled'] as const

export const useBatches = () => {
  const list = useList<Batch>({
    key: 'kernel.imports',
    subject: 'kernel.import',
    fetchPage: (query, signal) => api.get('/imports', { query, signal }),
  })
  // States in the list move while their jobs run.
  useStream('job', () => void list.refresh())
  return list
}

/** Sends a workbook to a tenant, here or (for a company) to one of its estates. */
export async function startImport(file: File, kind: ImportKind, http = tenantHttp): Promise<{ id: string }> {
  const form = new FormData()
  form.set('file', file)
  // An upload is no part of the API document.
  return http.post<{ id: string }>('/imports', form, { query: { kind } })
}

export const isBusyState = (state: Batch['state']): boolean =>
  state === 'checking' || state === 'running' || state === 'undoing'

/** How far the work under way has come; the total is unknown while the rows are still being counted. */
export const progressOf = (batch: BatchDetail): { done: number; total: number | null } => ({
  done: Math.max(batch.job?.done ?? 0, batch.state === 'running' ? batch.doneRows : 0),
  total: batch.job?.total || (batch.state === 'checking' ? null : batch.good || null),
})

const settleMs = 250

/** One batch, live: progress events of its job move the bar, a slow poll covers a broken stream. */
export function useBatch(id: Ref<string>) {
  const batch = shallowRef<BatchDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const isBusy = ref(false)
  async function load(): Promise<void> {
    const wanted = id.value
    try {
      const found = await api.get(`/imports/${wanted}`)
      if (wanted === id.value) [batch.value, error.value] = [found, null]
    } catch (failure) {
      if (wanted === id.value) error.value = failure
    }
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const loadSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void load(), settleMs)
  }
  const poll = setInterval(() => batch.value && isBusyState(batch.value.state) && void load(), 3_000)
  onScopeDispose(() => (clearInterval(poll), clearTimeout(timer)))
  useStream('job', (data) => {
    const event = data as JobEvent
    const now = batch.value
    if (!now || !isBusyState(now.state)) return
    // A job that began after the last look is not known yet: look again.
    if (event.jobId !== now.job?.id) return loadSoon()
    if (event.state !== 'running') return loadSoon()
    batch.value = { ...now, job: { id: now.job.id, done: event.done ?? 0, total: event.total ?? 0 } }
  })
  useStream('resumed', () => void load())
  async function act(verb: BatchVerb, body: object = {}): Promise<void> {
    isBusy.value = true
    try {
      // The four verbs differ in their bodies; each caller gives its own.
      await tenantHttp.post(`/imports/${id.value}/${verb}`, { version: batch.value?.version, ...body })
    } finally {
      isBusy.value = false
      await load()
    }
  }
  void load()
  return { batch, error, isBusy, load, act }
}
