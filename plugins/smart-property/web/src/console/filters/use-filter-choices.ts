import { states } from '@linli/smart-property-contract/states'
import { api, useCan, useSession } from '@linli/web-kit'
import { computed, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'

import { optionsOf } from '../orders/order-words.ts'
import { useCategories } from '../orders/use-categories.ts'
import { ordersApi } from '../orders/use-orders.ts'
import type { Choice } from './choice.ts'

/** Choices that are fetched when they are first asked for; without an answer there are none. */
function useLater(read: () => Promise<Choice[]>) {
  const choices = shallowRef<Choice[]>([])
  const isLoading = ref(false)
  let isAsked = false
  async function ask(): Promise<void> {
    if (isAsked) return
    isAsked = true
    isLoading.value = true
    try {
      choices.value = await read()
    } catch {
      isAsked = false
    } finally {
      isLoading.value = false
    }
  }
  return { choices, isLoading, ask }
}

/** The estate's buildings to choose from, for who may read them. */
export function useBuildingChoices() {
  const can = useCan()
  const buildings = useLater(async () => {
    const answer = await api.get('/buildings/tree')
    return answer.buildings.map(({ id, name }) => ({ value: id, label: name }))
  })
  return { buildings, canFindBuildings: computed(() => can('read', 'kernel.building')) }
}

/** What the filters of the orders may be set to, each only where the person may read it. */
export function useFilterChoices() {
  const { t } = useI18n({ useScope: 'global' })
  const can = useCan()
  const session = useSession()
  const { rows, tree } = useCategories()
  const holders = useLater(async () => {
    const own = session.account?.id
    const { rows: staff } = await ordersApi.get('/work-orders/load')
    return staff
      .map((person) => ({
        value: person.accountId,
        label: person.accountId === own ? t('smartProperty.filters.me', { name: person.name }) : person.name,
        note: person.title,
      }))
      .sort((a, b) => Number(b.value === own) - Number(a.value === own))
  })
  return {
    states: computed<Choice[]>(() => optionsOf(states, 'state', t)),
    categories: computed<Choice[]>(() => tree(rows.value.filter((row) => row.isActive))),
    ...useBuildingChoices(),
    holders,
    canFindHolders: computed(() => can('assign', 'smart-property.work-order')),
  }
}
