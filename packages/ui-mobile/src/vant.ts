// Style sheets one by one: vant's own index of a component also brings its icon font, from another host,
// and rules for plain buttons and inputs that would win over every layer of ours.
import 'vant/es/style/css-variables.css'
import 'vant/es/style/animation.css'
import 'vant/es/pull-refresh/index.css'
import 'vant/es/loading/index.css'

/** The part of vant that pages may use; what the home page does not need arrives when it is first drawn. */
export { PullRefresh } from 'vant/es/pull-refresh'

/** Pictures over the whole screen: pinch, swipe, tap to close. */
export async function showPictures(pictures: string[], at = 0): Promise<void> {
  const [{ showImagePreview }] = await Promise.all([
    import('vant/es/image-preview'),
    import('vant/es/overlay/index.css'),
    import('vant/es/popup/index.css'),
    import('vant/es/swipe/index.css'),
    import('vant/es/swipe-item/index.css'),
    import('vant/es/image/index.css'),
    import('vant/es/image-preview/index.css'),
  ])
  showImagePreview({ images: pictures, startPosition: at, closeable: false, closeOnClickImage: true })
}
