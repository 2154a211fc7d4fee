import type { CheckType } from '@linli/contract'

import { both } from '../standard/wording.ts'

/** From when on a pattern is asked about. The standard has no such limits: they are this product's own. */
export const flagLimits = {
  /** Two pictures that differ in no more of 64 bits are near the same. */
  nearBits: 6,
  /** A picture with fewer bits set, or unset, is too even to be told from others like it. */
  leastBits: 8,
  /** Days that a camera's clock may be off, in either direction. */
  clockDays: 1,
  /** Records entered by one person within `sittingMinutes`, in the last `sittingDays` before the cut-off. */
  sittingRecords: 10,
  sittingMinutes: 60,
  sittingDays: 7,
  /** More judged parts than this that lean on one piece of evidence alone. */
  soleParts: 2,
  /** Shorter notes on papers are no sign that they are the same. */
  noteLetters: 8,
} as const

/** Patterns in evidence and papers that a person should look at before points rest on them. */
export const ownChecks = {
  'evidence.photo_repeated': {
    key: 'evidence.photo_repeated',
    title: both('同一张照片用于两次活动', 'One photo for two events'),
    summary: both(
      '{n} 张相同或近似的照片，同时用作 {first} 和 {second} 两件事的佐证',
      '{n} photos, the same or nearly so, stand for two events, of {first} and of {second}',
    ),
  },
  'evidence.photo_before_event': {
    key: 'evidence.photo_before_event',
    title: both('照片早于活动', 'Photo older than the event'),
    summary: both(
      '{n} 张照片的拍摄日期（最早 {taken}）早于活动开始的 {event}',
      '{n} photos were taken (the first on {taken}) before the event began on {event}',
    ),
  },
  'evidence.photo_after_event': {
    key: 'evidence.photo_after_event',
    title: both('照片晚于活动', 'Photo newer than the event'),
    summary: both(
      '{n} 张照片的拍摄日期（最晚 {taken}）晚于活动结束的 {event}',
      '{n} photos were taken (the last on {taken}) after the event ended on {event}',
    ),
  },
  'evidence.one_sitting': {
    key: 'evidence.one_sitting',
    title: both('截止前集中补录', 'Entered in one sitting near the cut-off'),
    summary: both(
      '截止（{cutOff}）前七天内，同一人在一小时左右补录了 {n} 条佐证和登记（{day}）',
      'In the seven days before the cut-off ({cutOff}) one person entered {n} records within about an hour ({day})',
    ),
  },
  'evidence.sole_support': {
    key: 'evidence.sole_support',
    title: both('一份佐证独撑多个评分点', 'One piece of evidence carries several parts alone'),
    summary: both(
      '同一份佐证是 {parts} 个评判类评分点的唯一支撑',
      'One piece of evidence is all that supports {parts} judged parts',
    ),
  },
  'papers.note_repeated': {
    key: 'papers.note_repeated',
    title: both('同一文号或说明重复登记', 'One document number or note entered again'),
    summary: both(
      '{n} 条登记用了同一个文号或同样的说明，涉及 {metrics} 项数据、{years} 个年度',
      '{n} entries give the same document number or note, for {metrics} metrics in {years} years',
    ),
  },
  'papers.file_repeated': {
    key: 'papers.file_repeated',
    title: both('同一份证明（含表彰）重复使用', 'One document or commendation used again'),
    summary: both(
      '同一份证明文件附在 {n} 条登记里，涉及 {metrics} 项数据、{years} 个年度',
      'One file stands behind {n} entries, for {metrics} metrics in {years} years',
    ),
  },
} as const satisfies Record<string, CheckType>
export type OwnCheck = keyof typeof ownChecks

/** What an association finds by laying the dossiers of a campaign side by side; no estate could. */
export const campaignCheck = {
  key: 'campaign.photo_shared',
  title: both('与其他小区的佐证照片相同', 'Photo shared with another estate'),
  summary: both(
    '{n} 张佐证照片与本次活动另一小区的佐证照片相同或近似',
    '{n} photos are the same as another estate’s in this campaign, or nearly so',
  ),
} as const satisfies CheckType
