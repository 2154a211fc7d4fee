import { defineAsyncComponent } from 'vue'

/** Parts that no first screen shows: they arrive when they are first drawn. */
export const BottomSheet = defineAsyncComponent(() => import('./page/BottomSheet.vue'))
export const PhotoPicker = defineAsyncComponent(() => import('./photo/PhotoPicker.vue'))
export const SwitchRow = defineAsyncComponent(() => import('./switch/SwitchRow.vue'))
export const StarRating = defineAsyncComponent(() => import('./rating/StarRating.vue'))
export const VoiceRecorder = defineAsyncComponent(() =>
  import('./voice/with-words.ts').then((part) => part.recorderPart()),
)
