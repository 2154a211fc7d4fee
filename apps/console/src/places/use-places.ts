import { api, useList, useTenant, type KernelAnswer } from '@linli/web-kit'
import { computed } from 'vue'

export type Place = KernelAnswer<'/tenants'>['rows'][number]
export type PlaceKind = Place['kind']
export type Oversight = KernelAnswer<'/oversight'>['rows'][number]

export const usePlaces = () =>
  useList<Place>({
    key: 'kernel.places',
    subject: 'kernel.tenant',
    fetchPage: ({ tab: _, ...query }, signal) => api.get('/tenants', { query, signal }),
  })
export const useOversight = () =>
  useList<Oversight>({
    key: 'kernel.oversights',
    subject: 'kernel.oversight',
    fetchPage: ({ tab: _, ...query }, signal) => api.get('/oversight', { query, signal }),
  })

const madeAt: Partial<Record<PlaceKind, readonly PlaceKind[]>> = {
  platform: ['group', 'association'],
  group: ['branch', 'estate'],
}
const shownAt: Partial<Record<PlaceKind, readonly PlaceKind[]>> = {
  platform: ['association', 'group', 'branch', 'estate'],
  group: ['branch', 'estate'],
}

/** Which kinds are listed here, and which of them are made here. */
export function usePlaceKinds() {
  const tenant = useTenant()
  const here = computed(() => tenant.tenant?.kind ?? 'estate')
  return {
    made: computed(() => madeAt[here.value] ?? []),
    shown: computed(() => shownAt[here.value] ?? []),
  }
}
