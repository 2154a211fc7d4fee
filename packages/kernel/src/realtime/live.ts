export interface LiveMessage {
  tenantId: string
  /** Only to this account when set. */
  accountId?: string
  event: 'inbox' | 'job' | 'changed' | 'plugins'
  data: Record<string, string | number | boolean | null>
}

export interface Live {
  /** Tells the streams of one tenant, in every process. Best effort: a stream that missed it asks again when it reconnects. */
  publish(message: LiveMessage): void
  /** `onEnd` is called when the process shuts down. Returns how to stop listening. */
  subscribe(
    tenantId: string,
    accountId: string,
    listener: (message: LiveMessage) => void,
    onEnd?: () => void,
  ): () => void
  /** Ends all streams. */
  close(): Promise<void>
}
