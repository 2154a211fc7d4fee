import type { AnswerIn } from '@linli/web-kit'

import type { paths } from '../../../generated/api.d.ts'
import { evaluationApi } from '../../evaluation-api.ts'
import { usePanelFigures } from '../../panel/use-panel-figures.ts'

export type CalibrationAnswer = AnswerIn<paths, '/campaigns/{id}/calibration', 'get'>

/** How scorers get through calibration. */
export function useCalibration(campaignId: () => string) {
  const { figures: calibration, ...rest } = usePanelFigures<CalibrationAnswer>((signal) =>
    evaluationApi.get(`/campaigns/${campaignId()}/calibration`, { signal }),
  )
  return { calibration, ...rest }
}
