import { isProblem, latestOf, type AnswerIn } from '@linli/web-kit'
import { computed, nextTick, ref, shallowRef } from 'vue'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'
import type { Recomputed } from '@linli/evaluation-contract/campaign'

type DrawRecord = AnswerIn<paths, '/campaigns/{id}/draw', 'get'>

/** The record of a campaign's draw, and the draw made again in this browser. */
export function useDrawRecord(campaign: () => { id: string; drawCommitment: string | null }) {
  const record = shallowRef<DrawRecord | null>(null)
  const error = shallowRef<unknown>(null)
  const recomputed = shallowRef<Recomputed | null>(null)
  const isRecomputing = ref(false)
  const hasFailed = ref(false)
  const read = latestOf((signal) => evaluationApi.get(`/campaigns/${campaign().id}/draw`, { signal }), error)
  async function load(): Promise<void> {
    error.value = null
    record.value = await read()
  }

  async function recompute(): Promise<void> {
    if (!record.value || isRecomputing.value) return
    isRecomputing.value = true
    hasFailed.value = false
    try {
      const { recomputeDraw } = await import('./recompute.rules.ts')
      // The page says that it is at work before it stands still for it.
      await nextTick()
      await new Promise((painted) => setTimeout(painted, 30))
      recomputed.value = recomputeDraw(record.value, campaign().drawCommitment)
    } catch {
      hasFailed.value = true
    } finally {
      isRecomputing.value = false
    }
  }
  return {
    record,
    error,
    load,
    recomputed,
    isRecomputing,
    hasFailed,
    recompute,
    isNone: computed(() => isProblem(error.value, 'illegal_move')),
  }
}
