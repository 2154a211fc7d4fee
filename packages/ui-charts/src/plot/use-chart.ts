import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'

import type { Look } from '../look/look.ts'
import type { NumberFormat } from '../look/number-format.ts'
import type { ChartPlan, MakePlan } from './chart-plan.ts'

type Plan<Input> = (input: Input, look: Look, format: NumberFormat) => ChartPlan

/** A chart's plan as its props change, and how it writes numbers: the page's own way, or the language's with two decimals at most. */
export function useChart<Input extends { format?: NumberFormat | undefined }>(
  props: Input,
  plan: Plan<Input>,
): { format: ComputedRef<NumberFormat>; makePlan: ComputedRef<MakePlan> } {
  const { locale } = useI18n({ useScope: 'global' })
  const format = computed<NumberFormat>(() => {
    if (props.format) return props.format
    const words = new Intl.NumberFormat(locale.value, { maximumFractionDigits: 2 })
    return (value) => words.format(value)
  })
  const makePlan = computed<MakePlan>(() => {
    const write = format.value
    const input = { ...props }
    return (look) => plan(input, look, write)
  })
  return { format, makePlan }
}
