import { computed, onBeforeUnmount, ref } from 'vue'

import { openVoiceSession, recordableType, type VoiceSession } from './voice-session.ts'
import {
  maxVoiceSeconds,
  minVoiceSeconds,
  spokenSeconds,
  troubleOf,
  type VoiceTrouble,
  type VoiceType,
} from './voice-type.rules.ts'

const tickMs = 100
/** Levels that are drawn, the newest last. */
const levelCount = 28

export interface Recording {
  blob: Blob
  type: VoiceType
  seconds: number
}

/** Tells how it goes until it has ended, which it does by itself after a minute; answers how long it was, in ms. */
async function follow(session: VoiceSession, tell: (ms: number, level: number) => void): Promise<number> {
  const from = performance.now()
  const timer = setInterval(() => {
    const ms = performance.now() - from
    tell(ms, session.level())
    if (ms >= maxVoiceSeconds * 1000) session.stop()
  }, tickMs)
  await session.done.finally(() => clearInterval(timer))
  return performance.now() - from
}

/** A recorder between two taps: asks for the microphone at the first, ends by the second or after a minute. */
export function useRecorder(onRecorded: (recording: Recording) => void | Promise<void>) {
  const type = recordableType()
  const state = ref<'idle' | 'asking' | 'recording'>('idle')
  const trouble = ref<VoiceTrouble | null>(type ? null : 'unsupported')
  const elapsedMs = ref(0)
  const levels = ref<number[]>([])
  let session: VoiceSession | null = null
  let isGone = false

  async function record(of: VoiceType): Promise<VoiceTrouble | null> {
    session = await openVoiceSession(of)
    if (isGone) session.stop()
    elapsedMs.value = 0
    levels.value = Array.from({ length: levelCount }, () => 0)
    state.value = 'recording'
    const ms = await follow(session, (now, level) => {
      elapsedMs.value = now
      levels.value = [...levels.value.slice(1), level]
    })
    const blob = await session.done
    if (isGone) return null
    if (ms < minVoiceSeconds * 1000) return 'short'
    if (blob.size === 0) return 'failed'
    await onRecorded({ blob, type: of, seconds: spokenSeconds(ms) })
    return null
  }

  async function start(): Promise<void> {
    if (!type || state.value !== 'idle') return
    state.value = 'asking'
    trouble.value = null
    try {
      trouble.value = await record(type)
    } catch (error) {
      trouble.value = troubleOf(error)
    } finally {
      state.value = 'idle'
      session = null
    }
  }
  const stop = (): void => session?.stop()

  onBeforeUnmount(() => {
    isGone = true
    stop()
  })
  return {
    state,
    trouble,
    levels,
    share: computed(() => Math.min(1, elapsedMs.value / (maxVoiceSeconds * 1000))),
    secondsLeft: computed(() => Math.max(0, Math.ceil(maxVoiceSeconds - elapsedMs.value / 1000))),
    start,
    stop,
  }
}
