import { isProblem, tenantHttp, useTenant } from '@linli/web-kit'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'

export interface MyUnit {
  id: string
  /** As people say it: 3栋1单元1204. */
  code: string
  /** Of a parking space outside there is none. */
  buildingId: string | null
  relations: string[]
}

interface Household {
  homes: (Omit<MyUnit, 'id'> & { unitId: string })[]
}

const keyOf = (tenantId: string) => `linli.unit.${tenantId}`

/** The homes the person has in the estate on screen, and the one they act for now. */
export const useMyUnits = defineStore('my-units', () => {
  const units = ref<MyUnit[]>([])
  const chosen = ref('')
  const of = ref('')

  /** Read once per estate; `force` after a registration. Somebody without a home here has an empty list. */
  async function load(force = false): Promise<void> {
    const { tenant, isEstate } = useTenant()
    const tenantId = tenant?.id ?? ''
    if (of.value === tenantId && !force) return
    if (of.value !== tenantId) units.value = []
    if (!isEstate) return
    try {
      const { homes } = await tenantHttp.get<Household>('/my/household')
      if (useTenant().tenant?.id !== tenantId) return
      units.value = homes.map(({ unitId, code, buildingId, relations }) => ({
        id: unitId,
        code,
        buildingId,
        relations,
      }))
      chosen.value = localStorage.getItem(keyOf(tenantId)) ?? ''
      of.value = tenantId
    } catch (error) {
      if (!isProblem(error)) throw error
    }
  }

  function choose(id: string): void {
    chosen.value = id
    localStorage.setItem(keyOf(of.value), id)
  }

  const current = computed(
    () => units.value.find((unit) => unit.id === chosen.value) ?? units.value[0] ?? null,
  )
  return { units, current, load, choose }
})
