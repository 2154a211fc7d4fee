import { computed, ref, type Ref } from 'vue'

import { lengthOf } from './clock.rules.ts'

/** Past every end: a browser that is sent there finds out how long the sound is. */
const beyondSeconds = 1e7

/** Length of a sound in seconds. A recording has none in its head: it is `told`, or found by going to its end. */
export function useSoundLength(
  sound: Readonly<Ref<HTMLAudioElement | null>>,
  told: () => number | undefined,
) {
  const duration = ref(Number.NaN)
  const total = computed(() => lengthOf(duration.value, told()))
  let isMeasuring = false

  function measure(): void {
    const audio = sound.value
    if (!audio) return
    duration.value = audio.duration
    if (isMeasuring && Number.isFinite(audio.duration)) {
      isMeasuring = false
      audio.currentTime = 0
    } else if (audio.duration === Number.POSITIVE_INFINITY && total.value === 0 && audio.paused) {
      isMeasuring = true
      audio.currentTime = beyondSeconds
    }
  }
  return { total, measure, isMeasuring: () => isMeasuring }
}
