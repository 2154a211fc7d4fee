import type { SittingPage } from '@linli/evaluation-contract/campaign'
import { latestOf } from '@linli/web-kit'
import { shallowRef, watch, type Ref } from 'vue'

import type { SaveEntry } from '../../desk/save-entry.rules.ts'
import { evaluationApi } from '../../evaluation-api.ts'
import { ownScoreOf } from './desk-page-of.rules.ts'

/** One case of the scorer's: read, answered part by part, and handed in once. */
export function useSitting(id: Ref<string>) {
  const page = shallowRef<SittingPage | null>(null)
  const error = shallowRef<unknown>(null)
  const read = latestOf((signal) => evaluationApi.get(`/desk/calibration/${id.value}`, { signal }), error)
  async function load(): Promise<void> {
    const answer = await read()
    if (answer) [page.value, error.value] = [answer, null]
  }
  watch(
    id,
    () => {
      ;[page.value, error.value] = [null, null]
      void load()
    },
    { immediate: true },
  )
  return {
    page,
    error,
    load,
    /** As a place takes a score: what the case holds then is what was sent. */
    async score(sittingId: string, { part, form }: SaveEntry) {
      const reason = form.reason.trim()
      const { answered, parts } = await evaluationApi.put(`/desk/calibration/${sittingId}/parts/${part}`, {
        points: form.points,
        reason,
      })
      const choices = page.value?.parts.find((each) => each.part === part)
      const own = ownScoreOf(choices ?? { part, points: [], levels: [] }, { points: form.points, reason })
      return { own, scored: answered, parts, declared: null }
    },
    /** From then on the references are shown. What else the server knows is on the page either way. */
    async submit(): Promise<void> {
      try {
        page.value = (await evaluationApi.post(`/desk/calibration/${id.value}/submit`)).page
      } catch (failure) {
        await load()
        throw failure
      }
    },
  }
}

export type Sitting = ReturnType<typeof useSitting>
