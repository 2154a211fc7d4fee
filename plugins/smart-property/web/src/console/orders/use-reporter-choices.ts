import { api, latestOf, useCan } from '@linli/web-kit'
import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'

import { phoneChoices, residentChoices, wholeNumber, type ReporterChoice } from './reporter-choices.ts'

const settleMs = 300

/** Whom the register offers as who reports: people of the room that was picked, and whose number was typed. */
export function useReporterChoices(unitId: () => string | undefined, phone: () => string) {
  const { t } = useI18n({ useScope: 'global' })
  const can = useCan()
  const mayLook = computed(() => can('read', 'kernel.unit') && can('read', 'kernel.person'))
  const residents = shallowRef<ReporterChoice[]>([])
  const found = shallowRef<ReporterChoice[]>([])
  /** The fields are there all the same: what cannot be read is no choice. */
  const unread = shallowRef<unknown>(null)
  const readUnit = latestOf((signal, id: string) => api.get(`/units/${id}`, { signal }), unread)
  const readNumber = latestOf((signal, q: string) => api.get('/search', { query: { q }, signal }), unread)
  let timer: ReturnType<typeof setTimeout> | undefined
  onScopeDispose(() => clearTimeout(timer))

  watch(
    unitId,
    async (id) => {
      residents.value = []
      if (!id || !mayLook.value) return
      const unit = await readUnit(id)
      if (unit && id === unitId()) residents.value = residentChoices(unit.relations, t)
    },
    { immediate: true },
  )
  async function find(number: string): Promise<void> {
    const answer = await readNumber(number)
    const hits = (answer?.groups ?? []).flatMap(({ kind, hits }) => (kind === 'person' ? hits : []))
    if (number === wholeNumber(phone())) found.value = phoneChoices(hits)
  }
  watch(
    () => wholeNumber(phone()),
    (number) => {
      clearTimeout(timer)
      found.value = []
      if (number && mayLook.value) timer = setTimeout(() => void find(number), settleMs)
    },
    { immediate: true },
  )
  const choices = computed(() => [
    ...residents.value,
    ...found.value.filter(({ personId }) => !residents.value.some((each) => each.personId === personId)),
  ])
  return { choices }
}
