import { dropDraft, readDraft, writeDraft } from '@linli/web-kit'
import { shallowReactive } from 'vue'

import { keptOf, restored, type KeptEntry, type SaveEntry } from './save-entry.rules.ts'

const unsentKey = (key: string): string => `${key}.unsent`
/** How many scores of a place lie on this device and nowhere else. */
export const unsentIn = (key: string): number => readDraft<number>(unsentKey(key)) ?? 0

/** Scores on their way by part, each of them on the device as well until it is let go. */
export function keepEntries(key: string, parts: readonly string[]) {
  const entries = shallowReactive(new Map<string, SaveEntry>())
  const draftKey = (part: string): string => `${key}.${part}`
  const count = (): void =>
    entries.size > 0 ? writeDraft(unsentKey(key), entries.size) : dropDraft(unsentKey(key))

  for (const part of parts) {
    const kept = readDraft<KeptEntry>(draftKey(part))
    if (kept) entries.set(part, restored(part, kept))
  }
  function hold(entry: SaveEntry): void {
    entries.set(entry.part, entry)
    writeDraft(draftKey(entry.part), keptOf(entry))
    count()
  }
  return {
    entries,
    hold,
    release(part: string): void {
      entries.delete(part)
      dropDraft(draftKey(part))
      count()
    },
    inState: (wanted: SaveEntry['state']): SaveEntry[] =>
      [...entries.values()].filter(({ state }) => state === wanted),
    change: (entry: SaveEntry, state: SaveEntry['state']): void => hold({ ...entry, state }),
  }
}

export type KeptEntries = ReturnType<typeof keepEntries>
