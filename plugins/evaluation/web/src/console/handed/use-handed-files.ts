import { ref, shallowRef } from 'vue'

export interface HandedFile {
  id: string
  name: string
  type: string
}
/** Leave to open one of them, for a few minutes. */
export interface HandedTicket {
  url: string
  thumbUrl: string | null
}
interface ShownPicture {
  id: string
  src: string
  url: string
}

/** Wide enough to read a notice board on a photo. */
const pictureWidth = 800

/** Opens files by tickets that are asked for one by one, when somebody wants to look and not before. */
export function useHandedFiles(ask: (fileId: string) => Promise<HandedTicket>) {
  const shown = shallowRef<ShownPicture | null>(null)
  const failed = shallowRef<{ id: string; error: unknown } | null>(null)
  const opening = ref<string | null>(null)

  async function open({ id, type }: HandedFile): Promise<void> {
    // The window is opened by the click itself; one that opens after an answer is taken for an advertisement.
    const beside = type.startsWith('image/') ? null : window.open('', '_blank')
    if (beside) beside.opener = null
    failed.value = null
    opening.value = id
    try {
      const { url, thumbUrl } = await ask(id)
      if (beside) beside.location.replace(url)
      else shown.value = { id, url, src: thumbUrl ? `${thumbUrl}&w=${pictureWidth}` : url }
    } catch (error) {
      beside?.close()
      failed.value = { id, error }
    } finally {
      opening.value = null
    }
  }

  const toggle = (file: HandedFile): Promise<void> => {
    if (shown.value?.id !== file.id) return open(file)
    shown.value = null
    return Promise.resolve()
  }
  return { shown, failed, opening, toggle }
}
