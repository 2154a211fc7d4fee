import type { RubricInput } from '../scoring/rubric-doc.ts'
import { any, both, isTrue } from './wording.ts'

/** The Party organisation exists, on file or deemed so by the company's in the same community (AMB-06). */
export const orgExists = any(isTrue('party.org_established'), isTrue('party.org_deemed_same_community'))

/** What an application must meet before anything is scored. */
export const gates: NonNullable<RubricInput['gates']> = [
  {
    id: 'GATE-1',
    item: 'A05',
    when: orgExists,
    text: both(
      '没有党组织的，申报不予受理；公司党组织与项目在同一社区的，视同已建立。',
      "No Party organisation: the application is not accepted. A company's Party organisation in the same community as the project counts as established.",
    ),
  },
]
