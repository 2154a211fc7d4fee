import { tenantHttp, useList, useStream, type JobEvent, type KernelAnswer } from '@linli/web-kit'
import { onScopeDispose, ref, shallowRef, type Ref } from 'vue'

export type Batch = KernelAnswer<'/imports'>['rows'][number]

export type BatchColumn = BatchDetail['columns'][number]

export type BatchDetail = KernelAnswer<'/imports/{id}'>

export type PreviewRow = KernelAnswer<'/imports/{id}/rows'>['rows'][number]

export const useBatches = () =>
  useList<Batch>({
    key: 'kernel.imports',
    subject: 'kernel.import',
    fetchPage: (query, signal) => tenantHttp.get('/imports', { query, signal }),
  })

export async function startImport(file: File, kind: string): Promise<Batch> {
  const form = new FormData()
  form.set('file', file)
  return tenantHttp.post<Batch>('/imports', form, { query: { kind } })
}

const busyStates: readonly Batch['state'][] = ['checking', 'running', 'undoing']

/** One batch, live: progress events move the bar, a slow poll covers a broken stream. */
export function useBatch(id: Ref<string>) {
  const batch = shallowRef<BatchDetail | null>(null)
  const error = shallowRef<unknown>(null)
  const isBusy = ref(false)

  async function load(): Promise<void> {
    try {
      batch.value = await tenantHttp.get<BatchDetail>(`/imports/${id.value}`)
      error.value = null
    } catch (failure) {
      error.value = failure
    }
  }
  const poll = setInterval(() => batch.value && busyStates.includes(batch.value.state) && void load(), 2_000)
  onScopeDispose(() => clearInterval(poll))
  useStream('job', (data) => {
    const job = data as JobEvent
    if (job.batchId !== id.value && job.id !== id.value) return
    if (batch.value && typeof job.done === 'number' && job.done < (job.total ?? Infinity))
      batch.value = { ...batch.value, doneRows: job.done }
    else void load()
  })

  async function act(path: string, body: object = {}): Promise<void> {
    isBusy.value = true
    try {
      await tenantHttp.post(`/imports/${id.value}/${path}`, { version: batch.value?.version, ...body })
    } finally {
      isBusy.value = false
      await load()
    }
  }
  void load()
  return { batch, error, isBusy, load, act }
}
