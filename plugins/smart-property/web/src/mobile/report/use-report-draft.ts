import { drafts } from '@linli/ui-mobile'
import { computed, onBeforeUnmount, onMounted, reactive, ref, shallowRef, toRaw, watch } from 'vue'

import { ordersHttp } from '../order/orders-http.ts'
import { guessCategories, type Category } from './guess-category.rules.ts'
import { draftName, emptyDraft, photoComing, type ReportDraft } from './report-draft.ts'

const settleMs = 400

/** A report being made: kept on the phone as it grows, its category guessed until the person chose one. */
export function useReportDraft(isHeld: () => boolean) {
  const draft = reactive<ReportDraft>(emptyDraft())
  const categories = shallowRef<Category[]>([])
  const isReady = ref(false)
  const hasChosen = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  const plain = (): ReportDraft => ({
    ...toRaw(draft),
    photos: draft.photos.map((photo) => ({ ...toRaw(photo) })),
    voice: draft.voice && { ...toRaw(draft.voice) },
  })
  /** A phone without its database keeps the report on screen only. */
  const save = (): Promise<void> => drafts.save(draftName, plain()).catch(() => undefined)
  const settle = (): void => clearTimeout(timer)
  const drop = (): Promise<void> => drafts.drop(draftName).catch(() => undefined)

  onMounted(async () => {
    await photoComing()
    const kept = await drafts.load<ReportDraft>(draftName).catch(() => null)
    // A draft of an older version lacks what has come since.
    if (kept) Object.assign(draft, emptyDraft(), kept)
    hasChosen.value = draft.categoryKey !== ''
    isReady.value = true
    // Without them the server classes by itself.
    const found = ordersHttp.get('/categories')
    categories.value = await found.then(
      (answer) => answer.rows,
      () => [],
    )
  })
  onBeforeUnmount(settle)
  const keepSoon = () => {
    settle()
    if (isReady.value && !isHeld()) timer = setTimeout(() => void save(), settleMs)
  }
  watch(draft, keepSoon, { deep: true })
  watch([() => draft.text, categories], () => {
    if (!hasChosen.value) draft.categoryKey = guessCategories(draft.text, categories.value)[0]?.key ?? ''
  })

  function chooseCategory(key: string): void {
    hasChosen.value = draft.categoryKey !== key
    draft.categoryKey = draft.categoryKey === key ? '' : key
  }
  function empty(): void {
    Object.assign(draft, emptyDraft())
    hasChosen.value = false
  }
  const category = computed(() => categories.value.find((each) => each.key === draft.categoryKey))
  return { draft, categories, category, isReady, plain, settle, drop, empty, chooseCategory }
}
