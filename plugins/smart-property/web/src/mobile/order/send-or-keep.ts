import type { NewEntry, Outcome, useOutbox } from '@linli/ui-mobile'
import { watch } from 'vue'

type Outbox = ReturnType<typeof useOutbox>

/** Sends an entry; without a network the person goes on as soon as it is kept on the phone. */
export async function sendOrKeep(outbox: Outbox, entry: Omit<NewEntry, 'accountId'>): Promise<Outcome> {
  if (navigator.onLine) return outbox.send(entry)
  const before = new Set(outbox.entries.value.map(({ id }) => id))
  let stop = () => {}
  const kept = new Promise<Outcome>((resolve) => {
    stop = watch(outbox.entries, (entries) => {
      const found = entries.find((each) => each.subjectId === entry.subjectId && !before.has(each.id))
      if (found) resolve({ state: 'waiting', entry: found })
    })
  })
  return Promise.race([outbox.send(entry), kept]).finally(stop)
}
