import { en } from '@linli/evaluation-contract/words/en'

import { factWords } from './en-facts.ts'
import { appraisalWords } from './en-appraisal.ts'
import { calibrationWords } from './en-calibration.ts'
import { campaignWords } from './en-campaigns.ts'
import { flagWords } from './en-flags.ts'
import { deskWords } from './en-desk.ts'
import { handedWords } from './en-handed.ts'
import { homeWords } from './en-home.ts'
import { panelWords } from './en-panel.ts'
import { publicationWords } from './en-publication.ts'
import { receivedWords } from './en-received.ts'
import { nest } from './nest.ts'
import { rubricWords } from './en-rubrics.ts'
import { scoreWords } from './en-score.ts'
import { siteWords } from './en-site.ts'
import { standingWords } from './en-standings.ts'

export const messages = {
  evaluation: {
    ...nest(en),
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
