import {
  categorySubject,
  limitPreviewInput,
  limitPreviewOutput,
  settingsSchema,
} from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { limitSamples } from './limit-samples.rules.ts'

/** What a limit would mean here, before it is saved: due times of reports at telling moments. */
export const previewLimit = defineQuery({
  name: 'smart-property.board.preview-limit',
  can: ['manage', categorySubject],
  input: limitPreviewInput,
  output: limitPreviewOutput,
  async run(ctx, { respondMinutes, solveMinutes, isAroundTheClock }) {
    const [{ warnAtShare }, office, clock] = await Promise.all([
      ctx.settings.of(settingsSchema),
      ctx.calendar.business('office'),
      ctx.calendar.business(isAroundTheClock === 'true' ? 'always' : 'office'),
    ])
    return {
      warnAtShare,
      samples: limitSamples({ office, clock }, { respondMinutes, solveMinutes, warnAtShare }, ctx.now),
    }
  },
})
