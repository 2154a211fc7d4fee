import type { SitePlan } from '@linli/evaluation-contract/site'
import { toast } from '@linli/ui-console'
import { isProblem, type ProblemError } from '@linli/web-kit'
import { computed, reactive, ref, shallowRef, watch } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'
import { mostVisits, planGap, visitsOf } from './plan.rules.ts'
import { useSiteWords } from './use-site-words.ts'

/** What visits are planned from, and the visits as they are being put together. */
export function usePlan(campaignId: string) {
  const { word } = useSiteWords()
  const plan = shallowRef<SitePlan | null>(null)
  const error = shallowRef<unknown>(null)
  const refusal = shallowRef<ProblemError | null>(null)
  const isSending = ref(false)
  const places = reactive(new Map<string, string>())
  const form = reactive({ day: '', lead: '', second: '' })
  const choice = computed(() => ({
    day: form.day,
    inspectors: [form.lead, form.second].filter(Boolean),
    places,
  }))

  async function load(): Promise<void> {
    error.value = null
    try {
      plan.value = await evaluationApi.get(`/campaigns/${campaignId}/site-plan`)
    } catch (failure) {
      error.value = failure
    }
  }
  function toggle(id: string, name: string): void {
    if (!places.delete(id)) places.set(id, name)
  }
  /** Kept while it is not known whether a try came through: the same request again plans nothing twice, another is another. */
  let made: ReturnType<typeof visitsOf> | null = null
  watch(choice, () => (made = null), { deep: true })
  async function send(): Promise<boolean> {
    if (!plan.value || isSending.value) return false
    isSending.value = true
    refusal.value = null
    made ??= visitsOf(plan.value.estates, choice.value, () => crypto.randomUUID())
    try {
      await evaluationApi.post(`/campaigns/${campaignId}/site-visits`, { visits: made })
      toast.done(word('plan.done', { n: made.length }))
      return true
    } catch (failure) {
      if (!isProblem(failure)) throw failure
      refusal.value = failure
      if (!isProblem(failure, 'offline')) made = null
      return false
    } finally {
      isSending.value = false
    }
  }
  const visits = computed(() => visitsOf(plan.value?.estates ?? [], choice.value, () => ''))
  const gap = computed((): ReturnType<typeof planGap> | 'tooMany' => {
    if (planGap(choice.value)) return planGap(choice.value)
    if (visits.value.length === 0) return 'estates'
    return visits.value.length > mostVisits ? 'tooMany' : null
  })
  void load()
  return { plan, error, refusal, isSending, places, form, choice, visits, gap, load, toggle, send }
}
