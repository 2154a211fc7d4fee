import { onBeforeUnmount, ref, type Ref } from 'vue'

import { useSoundLength } from './use-sound-length.ts'

/** One voice at a time in the page. */
let current: HTMLAudioElement | null = null

/** What a player draws of one sound, and its buttons. `told` is its length in seconds when that is known. */
export function usePlayback(sound: Readonly<Ref<HTMLAudioElement | null>>, told: () => number | undefined) {
  const isPlaying = ref(false)
  const isComing = ref(false)
  const hasFailed = ref(false)
  const at = ref(0)
  const { total, measure, isMeasuring } = useSoundLength(sound, told)

  function fail(): void {
    isPlaying.value = false
    hasFailed.value = true
  }
  async function play(): Promise<void> {
    const audio = sound.value
    if (!audio) return
    if (current !== audio) current?.pause()
    current = audio
    isComing.value = true
    try {
      await audio.play()
    } catch (error) {
      // Paused before it began: that is what was asked for.
      if ((error as Error).name !== 'AbortError') fail()
    } finally {
      isComing.value = false
    }
  }
  const pause = (): void => sound.value?.pause()
  function retry(): Promise<void> {
    hasFailed.value = false
    sound.value?.load()
    return play()
  }
  function seek(seconds: number): void {
    at.value = seconds
    if (sound.value) sound.value.currentTime = seconds
  }
  const on = {
    play: () => (isPlaying.value = true),
    pause: () => (isPlaying.value = false),
    ended: () => ((isPlaying.value = false), (at.value = 0)),
    timeupdate: () => !isMeasuring() && (at.value = sound.value?.ended ? 0 : (sound.value?.currentTime ?? 0)),
    loadedmetadata: measure,
    durationchange: measure,
    error: fail,
  }
  onBeforeUnmount(() => {
    pause()
    if (current === sound.value) current = null
  })
  const toggle = () => (isPlaying.value ? pause() : play())
  return { isPlaying, isComing, hasFailed, at, total, on, toggle, retry, seek }
}
