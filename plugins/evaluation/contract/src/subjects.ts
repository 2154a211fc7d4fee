// Apart from schemas and permissions, for pages that follow what changed and need nothing else of the contract.
export const rubricSubject = 'evaluation.rubric'
export const factSubject = 'evaluation.fact'
export const scoreSubject = 'evaluation.score'
export const campaignSubject = 'evaluation.campaign'
export const applicationSubject = 'evaluation.application'
export const flagSubject = 'evaluation.flag'
export const panelSubject = 'evaluation.panel'
export const appealSubject = 'evaluation.appeal'
/** Its own subject: who may `manage` a campaign may do everything to it, and must not sign its result by that. */
export const publicationSubject = 'evaluation.publication'
export const appraisalSubject = 'evaluation.appraisal'
/** Only the people office may `read` all: its own sheet is a person's by `own`, so no stream tells a colleague of another's. */
export const sheetSubject = 'evaluation.appraisal-sheet'
/** Nobody may `read` it, so no stream is told what happens at a scorer's desk. */
export const deskSubject = 'evaluation.desk'
export const siteSubject = 'evaluation.site'
