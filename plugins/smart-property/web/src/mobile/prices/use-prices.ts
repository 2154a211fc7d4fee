import { computed, onMounted } from 'vue'

import { keptReads } from '../kept/keep-tools.ts'
import { useKeptRead } from '../kept/use-kept-read.ts'

/** The published prices, also without a network. */
export function usePrices() {
  const { value, ...read } = useKeptRead('smart-property.prices', keptReads['smart-property.prices'])
  onMounted(read.load)
  const prices = computed(() => value.value?.rows.filter((price) => price.isActive) ?? null)
  return { ...read, prices }
}
