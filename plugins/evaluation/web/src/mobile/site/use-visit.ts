import { toast } from '@linli/ui-mobile'
import { computed, ref, shallowRef, type Ref } from 'vue'

import { keepPages } from './keep-pages.ts'
import { closingOf, isClockOff, progressOf, readinessOf } from './progress.rules.ts'
import type { Said } from './store/engine-options.ts'
import type { KeptRecord, KeptVisit } from './store/site-database.ts'
import { useDelivery } from './use-delivery.ts'
import { useSite } from './use-site.ts'

/** A visit as it lies on this phone. */
function useKeptVisit(id: Readonly<Ref<string>>) {
  const { store, keyOf } = useSite()
  const visit = shallowRef<KeptVisit | null>(null)
  const records = shallowRef<KeptRecord[]>([])
  const isLoaded = ref(false)
  const parts = computed(() => visit.value?.content.parts ?? [])

  async function load(): Promise<void> {
    const key = keyOf(id.value)
    const [found, known] = await Promise.all([store.findVisit(key), store.listRecords(key)])
    visit.value = found
    records.value = known
    isLoaded.value = true
  }
  return {
    visit,
    records,
    parts,
    isLoaded,
    load,
    progress: computed(() => progressOf(parts.value, records.value)),
    closing: computed(() => closingOf(records.value)),
    readiness: computed(() => readinessOf(parts.value, records.value)),
    isClockOff: computed(() => isClockOff(visit.value?.offsetMs ?? null)),
    mediaOf: () => store.listVisitMedia(keyOf(id.value)),
    keyOfAccount: () => store.findKey(visit.value?.accountId ?? ''),
  }
}

/** One visit on this phone, sent on whenever there is a network. */
export function useVisit(id: Readonly<Ref<string>>) {
  const { engine, store, keyOf } = useSite()
  const kept = useKeptVisit(id)
  const isBusy = ref(false)
  const delivery = useDelivery({
    mayRun: () => Boolean(kept.visit.value?.takenAt),
    run: () => engine.deliver(keyOf(id.value)),
    after: kept.load,
  })

  /** One step of the person's at a time; what the server refuses is said. */
  async function guarded<Answer>(work: () => Promise<Answer>): Promise<Answer | null> {
    if (isBusy.value) return null
    isBusy.value = true
    try {
      return await work()
    } catch (error) {
      toast.problem(error)
      return null
    } finally {
      isBusy.value = false
      await kept.load()
    }
  }

  return {
    ...kept,
    ...delivery,
    isBusy,
    take: () =>
      guarded(async () => {
        await engine.takeAlong(id.value)
        await keepPages()
      }),
    /** Kept on the phone at once; sending goes on by itself. */
    async capture(said: Said): Promise<boolean> {
      const record = await guarded(() => engine.capture(keyOf(id.value), said))
      if (record) delivery.sendOn()
      return record !== null
    },
    async handIn(): Promise<boolean> {
      const outcome = await guarded(() => engine.handIn(keyOf(id.value)))
      return outcome?.state === 'received' && store.dropVisit(keyOf(id.value))
    },
  }
}
export type Visit = ReturnType<typeof useVisit>
