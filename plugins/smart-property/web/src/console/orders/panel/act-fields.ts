import type { Press } from './action-bar.ts'

/** What may be done beside the moves by saying something; each with the most characters it takes. */
export const spokenActs = {
  acknowledge: { path: 'acknowledge', most: 500 },
  'raise-risk': { path: 'risk', most: 2000 },
  'plan-risk': { path: 'risk/plan', most: 2000 },
  'stand-down': { path: 'risk/stand-down', most: 2000 },
  follow: { path: 'follow', most: 200 },
  'propose-topic': { path: null, most: 2000 },
} as const
export type SpokenAct = keyof typeof spokenActs

export const isSpoken = (press: Press): press is SpokenAct & Press => press in spokenActs

export interface ActValues {
  title: string
  text: string
}

/** A topic needs a title, a follower no words, everything else a sentence. */
export function isActComplete(act: SpokenAct, { title, text }: ActValues): boolean {
  if (act === 'propose-topic') return title.trim() !== ''
  return act === 'follow' || text.trim() !== ''
}

/** Where an act is sent, and with what; a topic is the branch's, everything else the order's. */
export function actRequest(
  act: SpokenAct,
  orderId: string,
  values: ActValues,
): { path: string; body: object } {
  const text = values.text.trim()
  if (act === 'propose-topic')
    return { path: '/topics', body: { orderIds: [orderId], title: values.title.trim(), text } }
  return { path: `/work-orders/${orderId}/${spokenActs[act].path}`, body: text === '' ? {} : { text } }
}
