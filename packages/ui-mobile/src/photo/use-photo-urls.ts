import { computed, onScopeDispose, type Ref } from 'vue'

import type { KeptPhoto } from '../outbox/outbox-entry.ts'

/** Pictures of this phone as addresses an `<img>` takes, given back when they are no longer shown. */
export function usePhotoUrls(photos: Readonly<Ref<readonly KeptPhoto[]>>) {
  const made = new Map<string, string>()
  onScopeDispose(() => made.forEach((url) => URL.revokeObjectURL(url)))
  return computed(() =>
    photos.value.map((photo) => {
      const url = made.get(photo.id) ?? URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
      made.set(photo.id, url)
      return { id: photo.id, url }
    }),
  )
}
