import { drafts, toast, useMyUnits, useOutbox } from '@linli/ui-mobile'
import { currentTenantId, ProblemError } from '@linli/web-kit'
import { computed, onBeforeUnmount, onMounted, reactive, ref, shallowRef, toRaw, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { ordersHttp, pluginId, usePaths } from '../order/orders-http.ts'
import { guessCategories, type Category } from './guess-category.rules.ts'
import { isReportable, reportBody } from './report-body.rules.ts'
import { draftName, emptyDraft, type ReportDraft } from './report-draft.ts'

const settleMs = 400

/** A report from the first photo to its number; nothing of it is lost on the way. */
export function useReport() {
  const { t } = useI18n({ useScope: 'global' })
  const router = useRouter()
  const paths = usePaths()
  const units = useMyUnits()
  const outbox = useOutbox()
  const draft = reactive<ReportDraft>(emptyDraft())
  const categories = shallowRef<Category[]>([])
  const isReady = ref(false)
  const isSending = ref(false)
  const problem = shallowRef<ProblemError | null>(null)
  const sendingId = ref('')
  const hasChosen = ref(false)
  const category = computed(() => categories.value.find((each) => each.key === draft.categoryKey))
  let timer: ReturnType<typeof setTimeout> | undefined

  const plain = (): ReportDraft => ({ ...toRaw(draft), photos: draft.photos.map((photo) => ({ ...toRaw(photo) })) })
  /** A phone without its database keeps the report on screen only. */
  const save = (): Promise<void> => drafts.save(draftName, plain()).catch(() => undefined)
  const drop = (): Promise<void> => drafts.drop(draftName).catch(() => undefined)

  onMounted(async () => {
    const kept = await drafts.load<ReportDraft>(draftName).catch(() => null)
    if (kept) Object.assign(draft, kept)
    hasChosen.value = draft.categoryKey !== ''
    isReady.value = true
    // Without them the server classes by itself.
    categories.value = await ordersHttp.get<{ rows: Category[] }>('/categories').then((answer) => answer.rows, () => [])
  })
  onBeforeUnmount(() => clearTimeout(timer))
  watch(draft, () => {
    if (!isReady.value || isSending.value) return
    clearTimeout(timer)
    timer = setTimeout(() => void save(), settleMs)
  }, { deep: true })
  watch([() => draft.text, categories], () => {
    if (!hasChosen.value) draft.categoryKey = guessCategories(draft.text, categories.value)[0]?.key ?? ''
  })

  function chooseCategory(key: string): void {
    hasChosen.value = draft.categoryKey !== key
    draft.categoryKey = draft.categoryKey === key ? '' : key
  }

  async function clear(): Promise<void> {
    Object.assign(draft, emptyDraft())
    hasChosen.value = false
    problem.value = null
    await drop()
  }

  async function submit(): Promise<void> {
    if (isSending.value || !isReportable(draft)) return
    isSending.value = true
    problem.value = null
    clearTimeout(timer)
    const id = crypto.randomUUID()
    try {
      const label = draft.text.trim().split('\n')[0]?.slice(0, 40) || category.value?.name || t('smartProperty.menu.report')
      const path = `/p/${pluginId}/work-orders`
      const sending = outbox.send({ tenantId: currentTenantId(), pluginId, kind: 'report', subjectId: id, label, path, body: reportBody(draft, id, units.current?.id ?? null, category.value), photos: plain().photos })
      sendingId.value = id
      const outcome = await sending
      if (outcome.state === 'held') {
        // Refused with the person still here: the form says why, nothing stays behind.
        await outbox.discard(outcome.entry.id)
        if (outcome.entry.problem) problem.value = new ProblemError(outcome.entry.problem)
        return
      }
      await drop()
      if (outcome.state === 'waiting') toast.say(t('smartProperty.report.kept'))
      else toast.done(t('smartProperty.report.done'))
      await router.replace(outcome.state === 'sent' ? paths.order(id) : paths.mine())
    } finally {
      isSending.value = false
    }
  }

  const progress = computed(() => {
    const entry = outbox.entries.value.find((each) => each.subjectId === sendingId.value)
    const at = entry && outbox.progressOf(entry.id)
    return entry && at ? { photo: at.photo + 1, total: entry.photos.length, share: (at.photo + at.share) / entry.photos.length } : null
  })

  return { draft, categories, category, units, isReady, isSending, problem, progress, isReportable: computed(() => isReportable(draft)), chooseCategory, clear, submit }
}
