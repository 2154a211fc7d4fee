import type { DeskPage } from '@linli/evaluation-contract/campaign'
import { latestOf, useStream } from '@linli/web-kit'
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'

import { evaluationApi } from '../evaluation-api.ts'
import type { SaveEntry } from './save-entry.rules.ts'
import type { ScoreForm } from './scoring.rules.ts'

const bodyOf = ({ scoreId, form, seen }: Pick<SaveEntry, 'scoreId' | 'form' | 'seen'>) => ({
  scoreId,
  points: form.points,
  levelId: form.levelId,
  judges: form.judges,
  reason: form.reason.trim(),
  seen,
})

/** Every reading is counted and told to the estate, so one who comes back soon reads nothing anew. In ms. */
const freshFor = 300_000

/** The page of a place, read anew when that could show something new. */
function useReading(id: Ref<string>) {
  const page = shallowRef<DeskPage | null>(null)
  const error = shallowRef<unknown>(null)
  let readAt = 0
  const read = latestOf((signal) => evaluationApi.get(`/desk/${id.value}`, { signal }), error)

  async function load(): Promise<void> {
    const answer = await read()
    if (!answer) return
    readAt = Date.now()
    ;[page.value, error.value] = [answer, null]
  }
  watch(
    id,
    () => {
      ;[page.value, error.value] = [null, null]
      void load()
    },
    { immediate: true },
  )
  // No stream tells of a desk, since nobody may read another's: what the other scorer does shows when one comes back.
  const comeBack = (): void => {
    const isWaiting = page.value?.assignment.state === 'submitted' && Date.now() - readAt > freshFor
    if (isWaiting && document.visibilityState === 'visible') void load()
  }
  useStream('resumed', comeBack)
  document.addEventListener('visibilitychange', comeBack)
  onScopeDispose(() => document.removeEventListener('visibilitychange', comeBack))
  return { page, error, load }
}

/** One place of the scorer's: what it holds, and what can be done with it as a whole. */
export function usePlace(id: Ref<string>) {
  const { page, error, load } = useReading(id)
  /** Whatever the answer, the page shows afterwards how things stand. */
  async function act<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } finally {
      await load()
    }
  }
  const versionOf = (): number => page.value?.assignment.version ?? 0
  return {
    page,
    error,
    load,
    /** Of the place that the score was made for, which need not be the one on screen when it goes. */
    score: (placeId: string, entry: SaveEntry) =>
      evaluationApi.put(`/desk/${placeId}/parts/${entry.part}`, bodyOf(entry)),
    revise: (
      part: string,
      scoreId: string,
      { form, seen }: { form: ScoreForm & { points: number }; seen: string | null },
    ) =>
      act(() =>
        evaluationApi.put(`/desk/${id.value}/parts/${part}/revision`, bodyOf({ scoreId, form, seen })),
      ),
    submit: () => act(() => evaluationApi.post(`/desk/${id.value}/submit`, { version: versionOf() })),
    recuse: (kind: unknown, reason: unknown) =>
      act(() => evaluationApi.post(`/desk/${id.value}/recuse`, { version: versionOf(), kind, reason })),
    /** The answer is the discrepancy with its notes: no need to open the dossier again. */
    async note(discrepancyId: string, noteId: string, text: string): Promise<void> {
      const card = await evaluationApi.post(`/discrepancies/${discrepancyId}/notes`, { noteId, text })
      const known = page.value
      if (!known) return
      const discrepancies = known.discrepancies.map((each) => (each.id === card.id ? card : each))
      page.value = { ...known, discrepancies }
    },
  }
}

export type Place = ReturnType<typeof usePlace>
