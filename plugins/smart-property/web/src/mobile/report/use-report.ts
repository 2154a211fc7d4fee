import { toast, useMyUnits, useOutbox, type Outcome } from '@linli/ui-mobile'
import { currentTenantId, ProblemError } from '@linli/web-kit'
import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { pluginId, usePaths } from '../order/orders-http.ts'
import { isReportable, reportBody } from './report-body.rules.ts'
import type { ReportDraft } from './report-draft.ts'
import { useReportDraft } from './use-report-draft.ts'

/** How far the pictures of an entry are, 0 to 1, while they go up. */
function useProgress(outbox: ReturnType<typeof useOutbox>, subjectId: () => string) {
  return computed(() => {
    const entry = outbox.entries.value.find((each) => each.subjectId === subjectId())
    const at = entry && outbox.progressOf(entry.id)
    if (!entry || !at) return null
    const total = entry.photos.length
    return { photo: at.photo + 1, total, share: (at.photo + at.share) / total }
  })
}

const firstLineOf = (text: string) => text.trim().split('\n')[0]?.slice(0, 40)

/** What the outbox sends; `label` is what it is called there until it has gone. */
const toEntry = (
  id: string,
  label: string,
  body: ReturnType<typeof reportBody>,
  photos: ReportDraft['photos'],
) => ({
  tenantId: currentTenantId(),
  pluginId,
  kind: 'report',
  subjectId: id,
  label,
  path: `/p/${pluginId}/work-orders`,
  body,
  photos,
})

/** A report from the first photo to its number; nothing of it is lost on the way. */
export function useReport() {
  const { t } = useI18n({ useScope: 'global' })
  const router = useRouter()
  const paths = usePaths()
  const units = useMyUnits()
  const outbox = useOutbox()
  const isSending = ref(false)
  const problem = shallowRef<ProblemError | null>(null)
  const sendingId = ref('')
  const { draft, category, plain, settle, drop, empty, ...shown } = useReportDraft(() => isSending.value)

  function send(id: string): Promise<Outcome> {
    const label = firstLineOf(draft.text) || category.value?.name || t('smartProperty.menu.report')
    const body = reportBody(draft, id, units.current?.id ?? null, category.value)
    return outbox.send(toEntry(id, label, body, plain().photos))
  }

  async function finish({ state, entry }: Outcome, id: string): Promise<void> {
    if (state === 'held') {
      // Refused with the person still here: the form says why, nothing stays behind.
      await outbox.discard(entry.id)
      if (entry.problem) problem.value = new ProblemError(entry.problem)
      return
    }
    await drop()
    if (state === 'waiting') toast.say(t('smartProperty.report.kept'))
    else toast.done(t('smartProperty.report.done'))
    await router.replace(state === 'sent' ? paths.order(id) : paths.mine())
  }

  async function submit(): Promise<void> {
    if (isSending.value || !isReportable(draft)) return
    isSending.value = true
    problem.value = null
    settle()
    sendingId.value = crypto.randomUUID()
    try {
      await finish(await send(sendingId.value), sendingId.value)
    } finally {
      isSending.value = false
    }
  }
  function clear(): Promise<void> {
    problem.value = null
    empty()
    return drop()
  }
  return {
    draft,
    category,
    units,
    isSending,
    problem,
    progress: useProgress(outbox, () => sendingId.value),
    isReportable: computed(() => isReportable(draft)),
    clear,
    submit,
    ...shown,
  }
}
