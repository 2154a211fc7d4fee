import type { SiteConflict, SiteVersion } from '@linli/evaluation-contract/site'
import { toast } from '@linli/ui-mobile'
import { isProblem } from '@linli/web-kit'
import { computed, ref, shallowRef } from 'vue'

import { siteHttp } from './site-http.ts'

/** A part of which there are several versions, with the versions in the order of their devices. */
export interface Choice {
  conflict: SiteConflict
  versions: SiteVersion[]
}

/** What the lead of a visit has to decide; it needs a network, since the other inspector's version comes from there. */
export function useConflicts(visitId: string) {
  const answer = shallowRef<{ conflicts: SiteConflict[]; captures: SiteVersion[] } | null>(null)
  const error = shallowRef<unknown>(null)
  const isSending = ref(false)
  const choices = computed((): Choice[] =>
    (answer.value?.conflicts ?? [])
      .filter(({ state }) => state !== 'agreed')
      .map((conflict) => ({
        conflict,
        versions: (answer.value?.captures ?? []).filter(({ id }) => conflict.versions.includes(id)),
      })),
  )
  async function load(): Promise<void> {
    error.value = null
    try {
      answer.value = await siteHttp.get(`/site-visits/${visitId}/conflicts`)
    } catch (failure) {
      if (!isProblem(failure)) throw failure
      error.value = failure
    }
  }
  async function decide({ id, version }: SiteConflict, captureId: string, reason: string): Promise<boolean> {
    if (isSending.value) return false
    isSending.value = true
    try {
      await siteHttp.post(`/site-conflicts/${id}/decide`, { version, captureId, reason })
      return true
    } catch (failure) {
      toast.problem(failure)
      return false
    } finally {
      isSending.value = false
      await load()
    }
  }
  return { answer, error, isSending, choices, load, decide }
}
