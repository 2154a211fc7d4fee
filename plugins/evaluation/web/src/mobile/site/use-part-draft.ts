import { drafts } from '@linli/ui-mobile'
import { onScopeDispose, reactive, ref, toRaw, watch } from 'vue'

import { draftFrom, type PartDraft } from './part-draft.rules.ts'
import type { KeptRecord } from './store/site-database.ts'

const settleMs = 300

/** A part's form, kept on the phone while it is written, so that a phone that dies loses no word and no picture. */
export function usePartDraft(name: string) {
  const draft = reactive<PartDraft>(draftFrom(null, null))
  const isReady = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDone = false

  const save = (): Promise<void> => {
    clearTimeout(timer)
    if (isDone || !isReady.value) return Promise.resolve()
    const { judges, photos, ...rest } = toRaw(draft)
    const plain = { ...rest, judges: { ...judges }, photos: photos.map((photo) => ({ ...toRaw(photo) })) }
    return drafts.save(name, plain).catch(() => undefined)
  }
  async function begin(record: KeptRecord | null): Promise<void> {
    const kept = await drafts.load<PartDraft>(name).catch(() => null)
    Object.assign(draft, draftFrom(kept, record))
    isReady.value = true
  }
  async function finish(): Promise<void> {
    isDone = true
    clearTimeout(timer)
    await drafts.drop(name).catch(() => undefined)
  }
  watch(
    draft,
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void save(), settleMs)
    },
    { deep: true },
  )
  // A picture is kept at once: it cannot be taken again.
  watch(
    () => draft.photos.length,
    () => void save(),
  )
  const leave = () => void save()
  document.addEventListener('visibilitychange', leave)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', leave)
    leave()
  })
  return { draft, isReady, begin, finish }
}
