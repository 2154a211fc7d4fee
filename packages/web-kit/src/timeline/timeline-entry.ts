export interface TimelineChange {
  label: string
  before?: string | null
  after?: string | null
}

export interface TimelinePicture {
  id: string
  thumb: string
  full: string
  alt: string
}

/** One thing that happened to a record: who, what, when, before and after. */
export interface TimelineEntry {
  id: string
  at: string
  title: string
  actor?: string | null
  text?: string | null
  changes?: TimelineChange[]
  pictures?: TimelinePicture[]
  tone?: 'plain' | 'warn'
}
