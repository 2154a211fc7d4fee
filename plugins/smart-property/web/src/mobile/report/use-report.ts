import { toast, useMyUnits, useOutbox, type Outcome } from '@linli/ui-mobile'
import { currentTenantId, ProblemError, useCan } from '@linli/web-kit'
import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { orderSubject, pluginId, usePaths } from '../order/orders-http.ts'
import { filesOf, sendOrKeep } from '../order/send-or-keep.ts'
import { duplicatesQuery } from './duplicates.rules.ts'
import { residentKinds, staffKinds } from './guess-category.rules.ts'
import { isReportable, reportBody } from './report-body.rules.ts'
import type { ReportDraft } from './report-draft.ts'
import { useDuplicates } from './use-duplicates.ts'
import { useReportDraft } from './use-report-draft.ts'

const wordsOf = (problem: ProblemError | null): string =>
  [problem?.message, problem?.problem.detail, ...(problem?.issues ?? []).map((issue) => issue.message)]
    .filter(Boolean)
    .join(' ')

const firstLineOf = (text: string) => text.trim().split('\n')[0]?.slice(0, 40)

type Files = Pick<ReportDraft, 'photos' | 'voice'>

/** What the outbox sends; `label` is what it is called there until it has gone. */
const toEntry = (id: string, label: string, body: ReturnType<typeof reportBody>, files: Files) => ({
  tenantId: currentTenantId(),
  pluginId,
  kind: 'report',
  subjectId: id,
  label,
  path: `/p/${pluginId}/work-orders`,
  body,
  ...filesOf(files),
})

/** Takes a report to the server, or keeps it until there is one to take it to. */
function useDelivery() {
  const outbox = useOutbox()
  const isSending = ref(false)
  const problem = shallowRef<ProblemError | null>(null)
  const sendingId = ref('')
  const progress = computed(() => {
    const entry = outbox.entries.value.find((each) => each.subjectId === sendingId.value)
    const at = entry && outbox.progressOf(entry.id)
    if (!entry || !at) return null
    const total = entry.photos.length
    return { photo: at.photo + 1, total, share: (at.photo + at.share) / total }
  })

  /** `null`: refused with the person still here; the form says why, nothing stays behind. */
  async function deliver(
    id: string,
    label: string,
    report: { body: ReturnType<typeof reportBody>; files: Files },
  ): Promise<Outcome['state'] | null> {
    sendingId.value = id
    const { state, entry } = await sendOrKeep(outbox, toEntry(id, label, report.body, report.files))
    if (state !== 'held') return state
    await outbox.discard(entry.id)
    if (entry.problem) problem.value = new ProblemError(entry.problem)
    return null
  }
  return { isSending, problem, progress, refusal: computed(() => wordsOf(problem.value)), deliver }
}

/** The report that is being made, and the home that it is about unless it says otherwise. */
function useReportForm(isHeld: () => boolean, onClear: () => void) {
  const can = useCan()
  const units = useMyUnits()
  const form = useReportDraft(isHeld)
  const { draft } = form
  const unit = computed(() => units.units.find((each) => each.id === draft.unitId) ?? units.current ?? null)
  function clear(): Promise<void> {
    onClear()
    form.empty()
    return form.drop()
  }
  const isStaff = computed(() => can('register', orderSubject))
  const kinds = computed(() => (isStaff.value ? staffKinds : residentKinds))
  const bodyOf = (id: string) =>
    reportBody(draft, id, {
      unitId: unit.value?.id ?? null,
      category: form.category.value,
      kinds: kinds.value,
    })
  return {
    ...form,
    units,
    unit,
    isStaff,
    kinds,
    clear,
    bodyOf,
    isReportable: computed(() => isReportable(draft)),
  }
}

/** A report from the first photo to its number; nothing of it is lost on the way. */
export function useReport() {
  const { t } = useI18n({ useScope: 'global' })
  const router = useRouter()
  const paths = usePaths()
  const isRecording = ref(false)
  const { problem, deliver, ...delivery } = useDelivery()
  const { isSending } = delivery
  const form = useReportForm(
    () => isSending.value,
    () => (problem.value = null),
  )
  const { draft, category, unit, plain, settle, drop, bodyOf, ...shown } = form
  const { look, ...doubles } = useDuplicates({
    query: () => duplicatesQuery(draft, unit.value?.id ?? null),
    words: () => draft.text,
    async onFollowed() {
      await drop()
      toast.done(t('smartProperty.report.followed'))
      await router.replace(paths.followed())
    },
  })

  async function send(): Promise<void> {
    const id = crypto.randomUUID()
    const label = firstLineOf(draft.text) || category.value?.name || t('smartProperty.menu.report')
    const state = await deliver(id, label, { body: bodyOf(id), files: plain() })
    if (state === null) return
    await drop()
    if (state === 'waiting') toast.say(t('smartProperty.report.kept'))
    else toast.done(t('smartProperty.report.done'))
    await router.replace(state === 'sent' ? paths.order(id) : paths.mine())
  }

  /** `isNew`: the person has seen what neighbours reported, and it is something else. */
  async function submit(isNew = false): Promise<void> {
    if (isSending.value || isRecording.value || !isReportable(draft)) return
    isSending.value = true
    problem.value = null
    try {
      // Until it goes out for good the draft is kept: one may leave to look at an order.
      if (!isNew && (await look())) return
      settle()
      doubles.isDoubled.value = false
      await send()
    } finally {
      isSending.value = false
    }
  }
  return {
    draft,
    category,
    unit,
    isRecording,
    submit,
    ...delivery,
    ...doubles,
    ...shown,
  }
}
