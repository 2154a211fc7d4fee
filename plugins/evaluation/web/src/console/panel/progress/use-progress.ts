import { evaluationApi } from '../../evaluation-api.ts'
import { usePanelFigures } from '../use-panel-figures.ts'

/** How scoring proceeds. */
export function useProgress(campaignId: () => string) {
  const { figures: progress, ...rest } = usePanelFigures((signal) =>
    evaluationApi.get(`/campaigns/${campaignId()}/progress`, { signal }),
  )
  return { progress, ...rest }
}
