import { scoreLinesInput, scoreLinesOutput, scoreSubject } from '@linli/evaluation-contract'

import { defineQuery } from '../kit.ts'
import { readScore } from './get-score.ts'
import { missingWords } from './missing-words.rules.ts'

/** The score item by item with the parts below each, for a workbook; one page, as a rubric is bounded. */
export const listScoreLines = defineQuery({
  name: 'evaluation.score.list-lines',
  can: ['read', scoreSubject],
  input: scoreLinesInput,
  output: scoreLinesOutput,
  async run(ctx, { year }) {
    const { locale } = ctx.actor
    const { groups } = await readScore(ctx, year)
    const rows = groups.flatMap((group) =>
      group.items.flatMap((item) => [
        {
          ...item,
          level: 'item' as const,
          group: group.title,
          missing: missingWords(item.parts, locale),
          evidence: item.parts.reduce((sum, { evidence }) => sum + evidence, 0),
        },
        ...item.parts.map((part) => ({
          ...part,
          level: 'part' as const,
          title: part.label,
          group: group.title,
          missing: missingWords([part], locale),
        })),
      ]),
    )
    return { rows }
  },
})
