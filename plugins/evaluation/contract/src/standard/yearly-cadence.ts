import type { Words } from '../scoring/rubric-doc.ts'
import { both } from './wording.ts'

/** Metrics that grow by one distinct month or day at a time, so that the last weeks of a year cannot make them up. */
export const metricCadence: Readonly<Record<string, 'month' | 'day'>> = {
  'party.org_worked_months': 'month',
  'welfare.active_months': 'month',
  'vol.active_months': 'month',
  'act.party_qualified_count': 'day',
  'party.instructor_contacts': 'day',
  'joint.meetings_held': 'day',
  'cobuild.activities': 'day',
  'welfare.events': 'day',
  'welfare.relief_events': 'day',
  'train.themed_sessions': 'day',
  'vol.sessions': 'day',
}

/** Metrics that an estate can hardly change itself, with the reason; losses by them are shown apart (AMB-02, AMB-08). */
export const structuralFacts: Readonly<Record<string, Words>> = {
  'oc.eligible': both(
    '能否成立业主委员会由街道按法定条件认定，小区不能自行改变。',
    "Whether an owners' committee may be formed is stated by the sub-district on legal conditions.",
  ),
  'party.org_deemed_same_community': both(
    '公司党组织与小区是否在同一社区，由注册和所在地址决定。',
    "Whether the company's Party organisation sits in the same community follows from addresses.",
  ),
  'party.industry_submissions_due': both(
    '要不要报送材料由行业党委决定；本年度没有布置的，按细则得0分。',
    'The industry Party committee decides what is asked for; where it asked for nothing the rule gives 0.',
  ),
  'gov.purchase_contracts': both(
    '当地没有推出政府购买社区服务项目的，小区无从承接。',
    'Where no community service is on offer for government purchase, the estate cannot take one on.',
  ),
}

/** Counts of what has happened and cannot be undone within the year; zero can be kept, not regained. */
export const irreversibleFacts: Readonly<Record<string, Words>> = {
  'law.labour_disputes': both(
    '本年度已判定公司责任的劳动争议不能撤回，只能防止再发生。',
    'A labour dispute decided against the company this year stays; only further ones can be prevented.',
  ),
  'law.admin_penalties': both(
    '本年度已作出的行政处罚不能撤回，只能防止再发生。',
    'A penalty imposed this year stays; only further ones can be prevented.',
  ),
}
