import { both } from '../standard/wording.ts'
import type { Words } from '../scoring/rubric-doc.ts'

export interface ExpectedCheck {
  title: Words
  /** Of our plugins the one whose records it would look at; not there yet. */
  provider: string
}

/** Patterns that are to be looked for and that nobody looks for yet: shown as such, never as passed. */
export const expectedChecks: Readonly<Record<string, ExpectedCheck>> = {
  'activity.attendance_repeated': {
    title: both('签到名单原样重复', 'Attendance list repeated unchanged'),
    provider: 'community-life',
  },
  'meeting.minutes_late': {
    title: both('会议记录事后很久才补', 'Minutes made long after the meeting'),
    provider: 'governance',
  },
  'meeting.outside_geofence': {
    title: both('会议地点不在小区范围内', 'Meeting outside the estate’s bounds'),
    provider: 'governance',
  },
  'partner.shared_contact': {
    title: both('合作单位地址、股东或电话相同', 'Partners that share an address, a shareholder or a phone'),
    provider: 'resources',
  },
  'resources.round_sums': {
    title: both('物资折价为整数且无凭证', 'Round sums in kind without a voucher'),
    provider: 'resources',
  },
  'points.ranking_without_consent': {
    title: both('未经同意公布积分排名', 'Ranking published without consent'),
    provider: 'points-mall',
  },
}
