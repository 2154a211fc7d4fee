import { scoreSubject, type ScoreOutput } from '@linli/evaluation-contract'
import { latestOf, useCan } from '@linli/web-kit'
import { computed, ref, shallowRef, watch } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'

/**
 * The estate's score of a campaign's year as it stands now, with the gates. Null where it goes by another rubric than
 * the campaign's, whose points would not be those that are handed over. `isKnown` once an answer has come, whatever it is.
 */
export function useLiveScore(of: () => { year: number; rubricHash: string } | null) {
  const can = useCan()
  const answer = shallowRef<ScoreOutput | null>(null)
  const isKnown = ref(false)
  const error = shallowRef<unknown>(null)
  const read = latestOf(
    (signal, year: number) => evaluationApi.get('/score', { query: { year }, signal }),
    error,
  )
  async function load(): Promise<void> {
    const campaign = of()
    if (!campaign) return
    if (can('read', scoreSubject)) answer.value = (await read(campaign.year)) ?? answer.value
    isKnown.value = true
  }
  watch(
    () => of()?.year,
    () => void load(),
    { immediate: true },
  )
  const score = computed(() =>
    answer.value && answer.value.rubric.contentHash === of()?.rubricHash ? answer.value : null,
  )
  return { score, isKnown, load }
}
