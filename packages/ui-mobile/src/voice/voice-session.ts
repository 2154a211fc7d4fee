import { openMeter } from './level-meter.ts'
import { chooseVoiceType, type VoiceType } from './voice-type.rules.ts'

/** Enough for speech: a minute is a quarter of a megabyte. */
const bitsPerSecond = 32_000

/** One recording under way. */
export interface VoiceSession {
  /** Everything recorded, however it came to its end: a call that takes the microphone ends it too. */
  done: Promise<Blob>
  /** How loud it is now, 0 to 1. */
  level(): number
  stop(): void
}

/** What this browser records; `null` when it has no recorder or gives no microphone to this page. */
export function recordableType(): VoiceType | null {
  // Missing in older browsers and outside a secure context, whatever their types say.
  const devices = navigator.mediaDevices as MediaDevices | undefined
  if (typeof MediaRecorder === 'undefined' || !devices?.getUserMedia) return null
  return chooseVoiceType((mimeType) => MediaRecorder.isTypeSupported(mimeType))
}

/** A phone that turns its screen off in the middle would end the recording. */
async function keepAwake(): Promise<() => void> {
  const lock = await (navigator.wakeLock as WakeLock | undefined)?.request('screen').catch(() => undefined)
  return () => void lock?.release().catch(() => undefined)
}

/** Asks for the microphone and records; throws what the browser says when it may not or cannot. */
export async function openVoiceSession(type: VoiceType): Promise<VoiceSession> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  })
  const letGo = () => stream.getTracks().forEach((track) => track.stop())
  try {
    const recorder = new MediaRecorder(stream, {
      mimeType: type.mimeType,
      audioBitsPerSecond: bitsPerSecond,
    })
    const chunks: Blob[] = []
    const done = new Promise<Blob>((resolve) => {
      recorder.addEventListener('dataavailable', (event) => chunks.push(event.data))
      // Comes after an error as well, with what there was until then.
      recorder.addEventListener('stop', () => resolve(new Blob(chunks, { type: type.type })))
    })
    recorder.start()
    const meter = openMeter(stream)
    const awake = keepAwake()
    void done.then(async () => {
      letGo()
      meter.close()
      ;(await awake)()
    })
    return {
      done,
      level: () => meter.read(),
      stop: () => recorder.state !== 'inactive' && recorder.stop(),
    }
  } catch (error) {
    letGo()
    throw error
  }
}
