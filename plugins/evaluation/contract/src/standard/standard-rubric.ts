import { standardDocument, type RubricInput } from '../scoring/rubric-doc.ts'
import { earlyItemAmbiguities } from './ambiguities-items-1-to-9.ts'
import { middleItemAmbiguities } from './ambiguities-items-10-to-16.ts'
import { lateItemAmbiguities } from './ambiguities-items-17-to-26.ts'
import { wholeAmbiguities } from './ambiguities-whole.ts'
import { documents } from './documents.ts'
import { fixtures } from './fixtures.ts'
import { g1Industry } from './g1-industry.ts'
import { g2Organisation } from './g2-organisation.ts'
import { g3Leadership } from './g3-leadership.ts'
import { g4LeadingTeam } from './g4-leading-team.ts'
import { g5CoBuilding } from './g5-co-building.ts'
import { g6Service } from './g6-service.ts'
import { g7Supervision } from './g7-supervision.ts'
import { g8ServiceTeam } from './g8-service-team.ts'
import { g9Society } from './g9-society.ts'
import { gates } from './gates.ts'
import { judges } from './judges.ts'
import { communityMetrics } from './metrics-community.ts'
import { partyMetrics } from './metrics-party.ts'
import { serviceMetrics } from './metrics-service.ts'
import { policies } from './policies.ts'
import { both } from './wording.ts'

/** T/SZPMIA 002-2025, Annex A: 26 items in 9 groups, 73 parts, 100 points. An association imports its own beside it. */
export const standardRubric = {
  schema: 'linli-rubric/1',
  id: 'cn-sz-spmia.party-innovation',
  title: both(
    '物业管理行业党建创新评价细则',
    'Evaluation rules for Party-building innovation in property management',
  ),
  source: {
    document: standardDocument,
    annex: 'A',
    note: both(
      '附录A是资料性附录。名称、分值和界线取自标准，说明文字为本产品自拟；评价年度的起止、申报、评审和公布由协会规定。',
      "Annex A is informative. Titles, points and thresholds come from the standard, the other words are this product's own; window, declaration, review and publication are association policy.",
    ),
  },
  max: 100,
  step: 0.5,
  groups: [
    g1Industry,
    g2Organisation,
    g3Leadership,
    g4LeadingTeam,
    g5CoBuilding,
    g6Service,
    g7Supervision,
    g8ServiceTeam,
    g9Society,
  ],
  gates,
  policies,
  metrics: { ...partyMetrics, ...serviceMetrics, ...communityMetrics },
  judges,
  documents,
  fixtures,
  ambiguities: [
    ...earlyItemAmbiguities,
    ...middleItemAmbiguities,
    ...lateItemAmbiguities,
    ...wholeAmbiguities,
  ],
} satisfies RubricInput
