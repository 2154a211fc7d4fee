import type { TopicCause } from '@linli/smart-property-contract'

import type { Step } from '../order-step.ts'
import type { Picture, ReportText } from '../texts/report-text.ts'

/** An order whose story is written down. */
export interface SceneOrder {
  tag: string
  text: ReportText
  daysAgo: number
  hour: number
  reporter: 'resident' | 'caller' | 'finder'
  /** As the category has it when absent. */
  grade?: number
  building?: string
  hasPhoto?: boolean
  steps: Step[]
}

/** Somebody of the estate, by what they are. */
export type Office = 'manager' | 'steward' | 'engineer' | 'desk' | 'secretary' | 'director'

interface TopicTask {
  text: string
  to: 'manager' | 'steward' | 'engineer' | 'desk'
  days: number
}

/** A topic by why it was proposed, and of what where that may be several. */
export interface TopicMark {
  cause: TopicCause
  category?: string
}

/** What is done in an estate beside the moves of one order. */
export type Deed =
  | { do: 'propose'; by: Office; orders: readonly string[]; title: string; text: string }
  | { do: 'decide'; topic: TopicMark; decision: string; tasks: readonly TopicTask[] }
  | { do: 'decline'; topic: TopicMark; reason: string }
  | { do: 'finish-task'; topic: TopicMark; task: number; result: string }
  | { do: 'batch-close'; orders: readonly string[]; reason: string }
  | { do: 'share'; order: string }
  | {
      do: 'publish'
      title: string
      category: string
      building: string
      days: number
      done: string
      picture: Picture
    }
  | { do: 'review'; month: string }
  | { do: 'rulebook' }

export type Act = Deed & { daysAgo: number; hour: number }

export interface Scene {
  orders: SceneOrder[]
  acts: Act[]
}

/** A text that is told once. */
export const once = (
  text: Pick<ReportText, 'kind' | 'category' | 'title' | 'description' | 'answer'> & Partial<ReportText>,
): ReportText => ({ place: 'home', picture: null, weather: null, ...text })
