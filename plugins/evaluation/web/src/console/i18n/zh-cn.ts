import { zhCn } from '@linli/evaluation-contract/words/zh-cn'

import { factWords } from './zh-cn-facts.ts'
import { appraisalWords } from './zh-cn-appraisal.ts'
import { calibrationWords } from './zh-cn-calibration.ts'
import { campaignWords } from './zh-cn-campaigns.ts'
import { flagWords } from './zh-cn-flags.ts'
import { deskWords } from './zh-cn-desk.ts'
import { handedWords } from './zh-cn-handed.ts'
import { homeWords } from './zh-cn-home.ts'
import { panelWords } from './zh-cn-panel.ts'
import { publicationWords } from './zh-cn-publication.ts'
import { receivedWords } from './zh-cn-received.ts'
import { nest } from './nest.ts'
import { rubricWords } from './zh-cn-rubrics.ts'
import { scoreWords } from './zh-cn-score.ts'
import { siteWords } from './zh-cn-site.ts'
import { standingWords } from './zh-cn-standings.ts'

export const messages = {
  evaluation: {
    ...nest(zhCn),
    ...factWords,
    ...rubricWords,
    ...scoreWords,
    ...siteWords,
    ...standingWords,
    ...calibrationWords,
    ...campaignWords,
    ...appraisalWords,
    ...handedWords,
    ...homeWords,
    ...panelWords,
    ...receivedWords,
    ...deskWords,
    ...flagWords,
    ...publicationWords,
  },
}
