import type { KeptPhoto, KeptVoice, NewEntry, Outcome, useOutbox } from '@linli/ui-mobile'
import { watch } from 'vue'

type Outbox = ReturnType<typeof useOutbox>

/** Pictures and the spoken note as an entry takes them along. */
export const filesOf = (from: {
  photos: KeptPhoto[]
  voice: KeptVoice | null
}): Pick<NewEntry, 'photos' | 'attachments'> => ({
  photos: from.photos,
  attachments: from.voice ? [{ field: 'voiceFileId', file: from.voice }] : [],
})

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
