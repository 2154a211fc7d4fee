import {
  all,
  any,
  atLeast,
  both,
  checklist,
  document,
  isFalse,
  isTrue,
  levels,
  policy,
  type GroupInput,
} from './wording.ts'
import { orgExists } from './gates.ts'
import { linkage, venue } from './g2-venue-and-linkage.ts'

/** An owners' committee, or its substitute where the estate may not have one (AMB-08). */
const committeeExists = any(
  isTrue('oc.established'),
  all(isFalse('oc.eligible'), isTrue('oc.substitute_body')),
)

/** Items 4 to 7: organisation, venue and linkage of the estate. */
export const g2Organisation: GroupInput = {
  id: 'G2',
  title: both('组织建设好', 'Sound organisation'),
  max: 15,
  items: [
    {
      id: 'A04',
      title: both('党员干部到项目挂职', 'Party cadres seconded to the project'),
      max: 2,
      scope: 'estate',
      clauses: ['6.1.2.2', '8.1', '8.1.a', '8.1.b', '8.1.c', '8.1.d'],
      parts: [
        {
          id: 'A04.a',
          label: both('党建指导员', 'Party-building instructor'),
          max: 1,
          type: 'tiered_judgement',
          logic: levels(
            {
              id: 'assigned',
              points: 1,
              descriptor: both('已派驻党建指导员', 'An instructor is assigned'),
              suggestWhen: isTrue('party.instructor_assigned'),
            },
            {
              id: 'linked',
              points: [0, policy('A04.noInstructorCap')],
              descriptor: both(
                '未派驻，但联系紧密、指导有效，据实给分',
                'None assigned, yet close contact and effective guidance: by the facts',
              ),
              suggestWhen: atLeast('party.instructor_contacts', 4),
            },
            {
              id: 'none',
              points: 0,
              descriptor: both('未派驻，也无有效指导', 'Neither an instructor nor effective guidance'),
            },
          ),
          mode: 'assist',
          metrics: ['party.instructor_assigned', 'party.instructor_contacts'],
          humanJudges: [
            both('未派驻时，上级指导是否有效', 'Where none is assigned, whether guidance was effective'),
          ],
          evidence: [both('派驻文件', 'Assignment document'), both('到访记录', 'Log of visits')],
          requiredDocuments: ['instructor_assignment'],
          ambiguities: ['AMB-05'],
        },
        {
          id: 'A04.b',
          label: both('党员“双报到”有记录', 'Records of double registration'),
          max: 1,
          type: 'checklist',
          logic: checklist(1, atLeast('party.double_registration_records', 1)),
          mode: 'auto',
          metrics: ['party.double_registration_records'],
          evidence: [both('报到服务记录', 'Log of service')],
        },
      ],
    },
    {
      id: 'A05',
      title: both('建立党组织', 'Party organisation established'),
      max: 4,
      scope: 'estate',
      clauses: [
        '4.1',
        '5.1.2',
        '5.1.3.1',
        '5.1.3.2',
        '5.1.3.3',
        '5.2.2.1',
        '6.1.1',
        '6.1.1.a',
        '6.1.1.b',
        '6.1.1.c',
      ],
      note: both(
        '申报门槛：没有党组织（含视同建立）的，申报不予受理。',
        'A gate: without a Party organisation, established or deemed so, the application is not accepted.',
      ),
      parts: [
        {
          id: 'A05.a',
          label: both('党组织已建立并正常开展工作', 'Party organisation set up and working normally'),
          max: 1,
          type: 'checklist',
          logic: checklist(
            1,
            all(orgExists, atLeast('party.org_worked_months', policy('A05.normalWorkMonths'))),
          ),
          mode: 'auto',
          metrics: ['party.org_established', 'party.org_deemed_same_community', 'party.org_worked_months'],
          humanJudges: [both('工作是否正常开展', 'Whether it works normally')],
          evidence: [both('成立批复', 'Founding approval'), both('会议记录', 'Meeting records')],
          requiredDocuments: ['party_org_approval'],
          ambiguities: ['AMB-06'],
        },
        {
          id: 'A05.b',
          label: both(
            '已成立业主委员会，主任是党员',
            "Owners' committee set up, its director a Party member",
          ),
          max: 1,
          type: 'checklist',
          logic: checklist(1, all(committeeExists, isTrue('oc.director_is_member'))),
          mode: 'auto',
          metrics: ['oc.established', 'oc.eligible', 'oc.substitute_body', 'oc.director_is_member'],
          evidence: [both('备案文件', 'Filing document'), both('委员名单', 'List of members')],
          requiredDocuments: ['oc_filing'],
          ambiguities: ['AMB-07', 'AMB-08'],
        },
        {
          id: 'A05.c',
          label: both('业主委员会半数委员是党员', "Half of the owners' committee are Party members"),
          max: 1,
          type: 'checklist',
          logic: checklist(1, all(committeeExists, atLeast('oc.member_party_share', 0.5))),
          mode: 'auto',
          metrics: ['oc.member_party_share'],
          evidence: [both('委员名单', 'List of members')],
          requiredDocuments: ['oc_filing'],
          ambiguities: ['AMB-07', 'AMB-08'],
        },
        {
          id: 'A05.d',
          label: both('项目党组织受表彰', 'Project Party organisation commended'),
          max: 1,
          type: 'document',
          logic: document(1, atLeast('award.org_docs', 1)),
          mode: 'document',
          metrics: ['award.org_docs'],
          humanJudges: [
            both('发文单位符合要求，落款在本年度', 'The issuer qualifies and the date is within the year'),
          ],
          evidence: [both('表彰文件', 'Commendation document')],
          requiredDocuments: ['commendation'],
          ambiguities: ['AMB-09'],
        },
      ],
    },
    venue,
    linkage,
  ],
}
