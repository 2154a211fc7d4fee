import 'vant/es/popup/style'
import 'vant/es/pull-refresh/style'
import { defineAsyncComponent } from 'vue'

/** The part of vant that pages may use; what the home page does not need arrives when it is first drawn. */
export { Popup } from 'vant/es/popup'
export { PullRefresh } from 'vant/es/pull-refresh'

export const Rate = defineAsyncComponent(async () => {
  const [{ Rate: component }] = await Promise.all([import('vant/es/rate'), import('vant/es/rate/style')])
  return component
})

export const Switch = defineAsyncComponent(async () => {
  const [{ Switch: component }] = await Promise.all([import('vant/es/switch'), import('vant/es/switch/style')])
  return component
})

/** Pictures over the whole screen: pinch, swipe, tap to close. */
export async function showPictures(pictures: string[], at = 0): Promise<void> {
  const [{ showImagePreview }] = await Promise.all([import('vant/es/image-preview'), import('vant/es/image-preview/style')])
  showImagePreview({ images: pictures, startPosition: at, closeable: true })
}
