import { onMounted, ref } from 'vue'

export type StorageTrouble = 'not_persistent' | 'nearly_full'
/** Room that a day of pictures takes, in bytes. */
const leastRoom = 60 * 1_048_576

/** What may take kept records off this phone, or leave no room for them. */
export function storageTroubles(isPersistent: boolean | null, room: number | null): StorageTrouble[] {
  return [
    ...(isPersistent === false ? (['not_persistent'] as const) : []),
    ...(room !== null && room < leastRoom ? (['nearly_full'] as const) : []),
  ]
}

/** Asks the browser to keep what is stored here, and looks how much room there is. */
export function useStorageHealth() {
  const troubles = ref<StorageTrouble[]>([])
  async function look(): Promise<void> {
    // Missing outside a secure context, whatever its type says.
    const storage = navigator.storage as StorageManager | undefined
    if (!storage?.persist) return
    const isPersistent = (await storage.persisted()) || (await storage.persist())
    const { quota, usage } = await storage.estimate()
    troubles.value = storageTroubles(
      isPersistent,
      quota === undefined || usage === undefined ? null : quota - usage,
    )
  }
  onMounted(() => void look().catch(() => undefined))
  return { troubles, look }
}
