import type { MyVisitRow } from '@linli/evaluation-contract/site'
import { drafts } from '@linli/ui-mobile'
import { isProblem } from '@linli/web-kit'
import { computed, ref, shallowRef } from 'vue'

import { siteHttp } from './site-http.ts'
import type { KeptVisit } from './store/site-database.ts'
import { useSite } from './use-site.ts'

const name = 'evaluation.site-visits'

/** A visit as the list shows it: as the server has it, and whether its package lies on this phone. */
export interface ListedVisit extends MyVisitRow {
  isHere: boolean
}

/** What is known of a visit without a network, when even the list was never read. */
const rowOfKept = ({ visitId, content, takenAt }: KeptVisit): MyVisitRow => ({
  id: visitId,
  estateName: content.estate.name,
  companyName: content.estate.company,
  day: content.day,
  place: content.estate.place,
  state: takenAt ? 'taken' : 'planned',
  parts: content.parts.length,
  captured: 0,
  version: 0,
  campaign: content.campaign,
  validUntil: content.validUntil,
  isLead: false,
  conflicts: 0,
})

/** The inspector's own visits; without a network those of the last time, and all whose package is here. */
export function useMyVisits() {
  const { store, accountId } = useSite()
  const rows = shallowRef<MyVisitRow[] | null>(null)
  const kept = shallowRef<KeptVisit[]>([])
  const error = shallowRef<unknown>(null)
  const isStale = ref(false)

  async function load(): Promise<void> {
    kept.value = await store.listVisits(accountId()).catch(() => [])
    try {
      const answer = await siteHttp.get('/site-visits')
      rows.value = answer.rows
      isStale.value = !navigator.onLine
      error.value = null
      if (!isStale.value) await drafts.save(name, answer.rows).catch(() => undefined)
    } catch (failure) {
      const before = await drafts.load<MyVisitRow[]>(name).catch(() => null)
      rows.value = before ?? kept.value.map(rowOfKept)
      isStale.value = true
      error.value = isProblem(failure, 'offline') || rows.value.length > 0 ? null : failure
    }
  }
  const visits = computed((): ListedVisit[] | null => {
    if (rows.value === null) return null
    const here = new Set(kept.value.flatMap(({ visitId, takenAt }) => (takenAt ? [visitId] : [])))
    return rows.value.map((row) => ({ ...row, isHere: here.has(row.id) }))
  })
  return { visits, error, isStale, load }
}
