import type { PriceKind } from '@linli/smart-property-contract'
import { computed, onMounted, ref } from 'vue'

import { keptReads } from '../kept/keep-tools.ts'
import { useKeptRead } from '../kept/use-kept-read.ts'
import { findPrices } from './price-search.rules.ts'

/** The published prices, also without a network; `shown` are those that fit the words and the kind looked for. */
export function usePrices() {
  const { value, ...read } = useKeptRead('smart-property.prices', keptReads['smart-property.prices'])
  onMounted(read.load)
  const words = ref('')
  const kind = ref<PriceKind | ''>('')
  const prices = computed(() => value.value?.rows.filter((price) => price.isActive) ?? null)
  const shown = computed(() => findPrices(prices.value ?? [], words.value, kind.value))
  return { ...read, prices, words, kind, shown }
}
