import type { KeptVoice } from '../outbox/outbox-entry.ts'
import type { Recording } from './use-recorder.ts'

/** A recording as it is kept until it is sent, under a name that fits its bytes. */
export async function keepVoice({ blob, type, seconds }: Recording, stem: string): Promise<KeptVoice> {
  return {
    id: crypto.randomUUID(),
    name: `${stem}.${type.extension}`,
    type: type.type,
    bytes: await blob.arrayBuffer(),
    fileId: null,
    seconds,
  }
}
