import { applyingStages, openingStages } from './applying-stages.ts'
import type { Cast, OpenApi } from './campaign-cast.ts'
import { resultStages, scoringStages } from './scoring-stages.ts'
import { stageTools } from './stage-tools.ts'

export { seatAs, type Seat } from './scoring-stages.ts'

/** Steps of a campaign by the API, each as the person whose step it is, and waiting until its letters have come. */
export function stagesOf(openApi: OpenApi, cast: Cast) {
  const tools = stageTools(openApi, cast)
  const opening = openingStages(tools)
  const applying = applyingStages(tools, opening)
  const scoring = scoringStages(tools, applying)
  const results = resultStages(tools, { ...applying, ...scoring })
  return { ...opening, ...applying, ...scoring, ...results }
}
