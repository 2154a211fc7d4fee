/** Longest note, in seconds. */
export const maxVoiceSeconds = 60
/** Below this nobody has said anything: the button was touched twice. */
export const minVoiceSeconds = 1

export interface VoiceType {
  /** What the recorder is asked for. */
  mimeType: string
  /** What the file is declared as when it is sent. */
  type: string
  /** Bytes of MP4 with sound alone are read as audio or as video: `mp4` fits both, `m4a` only one. */
  extension: string
}

/** In the order they are asked for: what most devices play comes first. */
const voiceTypes: readonly VoiceType[] = [
  { mimeType: 'audio/mp4', type: 'audio/mp4', extension: 'mp4' },
  { mimeType: 'audio/webm;codecs=opus', type: 'audio/webm', extension: 'webm' },
  { mimeType: 'audio/ogg;codecs=opus', type: 'audio/ogg', extension: 'ogg' },
]

/** The first type this phone records, `null` when it records none that the server takes. */
export const chooseVoiceType = (isSupported: (mimeType: string) => boolean): VoiceType | null =>
  voiceTypes.find(({ mimeType }) => isSupported(mimeType)) ?? null

/** Why there is no recording; each has its words and what to do instead. */
export type VoiceTrouble = 'unsupported' | 'refused' | 'missing' | 'busy' | 'short' | 'failed'

const troubles: Readonly<Record<string, VoiceTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  PermissionDeniedError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

/** What the browser's refusal of the microphone or of the recorder means to the person. */
export const troubleOf = (error: unknown): VoiceTrouble =>
  (error instanceof Error && troubles[error.name]) || 'failed'

/** Whole seconds as the person is told them: at least one, never more than a note may have. */
export const spokenSeconds = (ms: number): number =>
  Math.min(maxVoiceSeconds, Math.max(1, Math.round(ms / 1000)))
