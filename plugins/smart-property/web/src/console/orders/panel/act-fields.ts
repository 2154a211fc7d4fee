import type { FieldSpec } from '@linli/ui-console'

import type { Say } from '../order-words.ts'
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

/** What the dialog of an act asks for: a topic needs a title, a follower no words, everything else a sentence. */
export function actFields(act: SpokenAct, t: Say): FieldSpec[] {
  const isTopic = act === 'propose-topic'
  const text: FieldSpec = {
    key: 'text',
    kind: 'area',
    rows: 4,
    label: t(`smartProperty.panel.actText.${act}`),
    maxlength: spokenActs[act].most,
    required: !isTopic && act !== 'follow',
  }
  if (!isTopic) return [text]
  const label = t('smartProperty.panel.actTitle')
  return [{ key: 'title', label, maxlength: 60, wide: true, required: true }, text]
}

export interface ActValues {
  title?: string
  text?: string
}

/** Where an act is sent, and with what; a topic is the branch's, everything else the order's. */
export function actRequest(
  act: SpokenAct,
  orderId: string,
  { title = '', text = '' }: ActValues,
): { path: string; body: object } {
  if (act === 'propose-topic') return { path: '/topics', body: { orderIds: [orderId], title, text } }
  return { path: `/work-orders/${orderId}/${spokenActs[act].path}`, body: text === '' ? {} : { text } }
}
