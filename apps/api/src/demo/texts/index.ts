import { findingTexts } from './findings.ts'
import { holidayTexts } from './holidays.ts'
import { insideTexts } from './inside.ts'
import { outsideTexts } from './outside.ts'
import { peopleTexts } from './people.ts'
import type { ReportText } from './report-text.ts'
import { summerTexts } from './summer.ts'
import { winterTexts } from './winter.ts'

/** Everything that people of the demo report, each once. */
export const allReportTexts: readonly ReportText[] = [
  ...insideTexts,
  ...outsideTexts,
  ...findingTexts,
  ...peopleTexts,
  ...summerTexts,
  ...winterTexts,
  ...holidayTexts,
]
