export interface LiveMessage {
  tenantId: string
  /** Only to this account when set. */
  accountId?: string
  event: 'inbox' | 'job' | 'changed' | 'plugins'
  data: Record<string, string | number | boolean | null>
}

export interface Live {
  publish(message: LiveMessage): void
  subscribe(tenantId: string, accountId: string, listener: (message: LiveMessage) => void): () => void
  close(): Promise<void>
}
