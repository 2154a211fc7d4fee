import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'

import type { NumberFormat } from './number-format.ts'

/** The page's own way of writing a number, or the language's with two decimals at most. */
export function useFormat(own: () => NumberFormat | undefined): ComputedRef<NumberFormat> {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => {
    const given = own()
    if (given) return given
    const words = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 2 })
    return (value) => words.format(value)
  })
}
