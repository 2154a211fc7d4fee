import { deskSubject } from '@linli/evaluation-contract'
import {
  maxRounds,
  myCalibrationInput,
  myCalibrationOutput,
  sittingInput,
  sittingPage,
} from '@linli/evaluation-contract/campaign'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { readGate } from './assert-calibrated.ts'
import { listMySittings, readSittingPage, toSittingRow, type MySitting } from './my-sitting.ts'

async function gatesOf(ctx: ReadCtx, rows: readonly MySitting[]) {
  const first = new Map(rows.map((row) => [row.campaign.id, row]))
  const gates = await Promise.all(
    [...first.values()].map(async ({ campaign, scorerId }) => {
      const gate = await readGate(ctx, campaign, scorerId)
      const bound = campaign.policies.calibrationBound
      return gate && bound !== null
        ? [{ campaignId: campaign.id, campaignTitle: campaign.title, bound, ...gate, maxRounds }]
        : []
    }),
  )
  return gates.flat()
}

/** My cases, and where I stand with each campaign that asks for calibration. */
export const myCalibration = defineQuery({
  name: 'evaluation.calibration.mine',
  can: ['score', deskSubject],
  input: myCalibrationInput,
  output: myCalibrationOutput,
  async run(ctx) {
    const rows = await listMySittings(ctx)
    return { gates: await gatesOf(ctx, rows), rows: rows.map(toSittingRow) }
  },
})

/** One case with what was found; with its reference and why once it is handed in. */
export const getSitting = defineQuery({
  name: 'evaluation.calibration.get-sitting',
  can: ['score', deskSubject],
  input: sittingInput,
  output: sittingPage,
  run: (ctx, { id }) => readSittingPage(ctx, id),
})
