import type { DeskPart } from '@linli/evaluation-contract/campaign'
import { computed, ref, watch, type Ref } from 'vue'

import { useAddress } from '../score/use-address.ts'
import { useDeskKeys } from './use-desk-keys.ts'
import { usePartCommands } from './use-part-commands.ts'
import type { Scoring } from './use-scoring.ts'

interface Walk {
  /** The part in hand as it is drawn. */
  view: Readonly<Ref<{ focus(): void; focusReason(): void } | null>>
  end: () => void
  help: () => void
}

/** The way from part to part of a place or a case: which is in hand, by address, key or press, and what comes next. */
export function usePartWalk(scoring: Scoring, { view, end, help }: Walk) {
  const address = useAddress()
  const { parts } = scoring
  const first = parts.value.find((part) => !scoring.isScored(part)) ?? parts.value[0]
  /** Ahead of the address, which follows a moment later: the next key already means the next part. */
  const shown = ref(address.read('part'))
  const current = computed(() => parts.value.find(({ id }) => id === shown.value) ?? first)
  function goTo(part: DeskPart): void {
    shown.value = part.id
    address.write({ part: part.id })
  }
  watch(
    () => address.read('part'),
    (id) => (shown.value = id ?? shown.value),
  )
  // Another part's heading gets the focus, so that it is read out and the keys go on.
  watch(
    () => current.value?.id,
    () => view.value?.focus(),
    { flush: 'post' },
  )
  const focusReason = () => view.value?.focusReason()
  const commands = usePartCommands(scoring, { current, goTo, focusReason, end, help })
  useDeskKeys(() => (current.value?.levels.length ?? 0) > 0, commands.run)
  return {
    current,
    goTo,
    commands,
    asks: computed(() => {
      const asked = commands.asked.value
      return asked && asked.part === current.value?.id ? asked.block : null
    }),
    hasNext: computed(() => current.value?.id !== parts.value.at(-1)?.id),
    /** Saving this one leaves none without a score. */
    isLast: computed(() => scoring.missing.value.every(({ id }) => id === current.value?.id)),
  }
}
