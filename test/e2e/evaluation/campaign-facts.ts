import { randomUUID } from 'node:crypto'

import type { Api } from '../journey.ts'
import { dayIn, pathIn, thisYear, type Cast, type OpenApi } from './campaign-cast.ts'

interface Versioned {
  id: string
  version: number
}

/** One page that says one line; enough of a PDF for who looks at its first bytes. */
export const smallPdf = (text: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  )

/** A small PDF of this text, uploaded by the person. */
export async function uploadPaper(api: Api, text: string): Promise<string> {
  const answer = await api.request.post(api.pathOf('/files'), {
    multipart: {
      file: { name: `${text}.pdf`, mimeType: 'application/pdf', buffer: smallPdf(`${text} ${randomUUID()}`) },
    },
    headers: { 'idempotency-key': randomUUID() },
  })
  if (!answer.ok()) throw new Error(`${answer.status()} upload: ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}

interface Claim {
  metric: string
  value: number | boolean
  note: string
}

/** A fact with its paper, entered by one person and verified by another. */
async function claim(clerk: Api, verifier: Api, { metric, value, note }: Claim): Promise<void> {
  const fileIds = [await uploadPaper(clerk, note)]
  const input = { id: randomUUID(), metric, year: thisYear(), value, note, issuedOn: dayIn(0), fileIds }
  const { id, version } = await clerk.send<Versioned>('POST', pathIn('/fact-claims'), input)
  await verifier.send('POST', pathIn(`/fact-claims/${id}/decide`), { version, isAccepted: true })
}

/** Figures of a rubric, each entered with a paper by one person and verified by another, the shares between 0 and 1. */
export async function enterFigures(
  clerk: Api,
  verifier: Api,
  figures: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [metric, value] of Object.entries(figures))
    await claim(clerk, verifier, { metric, value, note: `${metric} 台账合计` })
}

/** All that the small rubric asks records for; without `isOrganised` the condition for applying is not met. */
export async function enterFacts(
  openApi: OpenApi,
  { manager, branch, operator, admin }: Cast,
  isOrganised = true,
): Promise<void> {
  const [clerk, verifier, companyClerk, companyVerifier] = await Promise.all([
    openApi(manager),
    openApi(branch),
    openApi(operator),
    openApi(admin),
  ])
  await claim(clerk, verifier, { metric: 'trial.organised', value: isOrganised, note: '党支部成立批复' })
  await claim(clerk, verifier, { metric: 'trial.activities', value: 6, note: '党员活动台账' })
  await claim(clerk, verifier, { metric: 'trial.drills', value: 2, note: '消防演练记录' })
  await claim(clerk, verifier, { metric: 'trial.mended', value: 0.95, note: '隐患整改台账' })
  await claim(companyClerk, companyVerifier, { metric: 'trial.reports', value: 1, note: '季度报送回执' })
}
