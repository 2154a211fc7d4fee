import { reactive, shallowRef } from 'vue'

import type { OutboxEntry } from './outbox-entry.ts'

export interface Progress {
  photo: number
  share: number
}

/** What pages draw of the outbox. */
export const progress = reactive(new Map<string, Progress>())
export const entries = shallowRef<OutboxEntry[]>([])
export const sendingId = shallowRef<string | null>(null)

export const showProgress = (id: string, photo: number, share: number): void =>
  void progress.set(id, { photo, share })
