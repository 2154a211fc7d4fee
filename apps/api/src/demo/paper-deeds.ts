import { AppError } from '@linli/contract'
import type { Review, ReviewFigures } from '@linli/smart-property-contract'

import { dayText, daysBefore, minutesAfter } from './demo-time.ts'
import type { Member } from './demo.ts'
import { rulebookPdf, rulebookTitle } from './rulebook-pdf.ts'
import type { Deed } from './scenes/scene.ts'
import { secretaryOf, type Stage } from './stage.ts'
import { reviewWords } from './texts/reviews.ts'
import { upload } from './upload-demo-file.ts'

/** Tells residents what came again and again, with photos of before and after. */
export async function publish(
  stage: Stage,
  by: Member,
  act: Extract<Deed, { do: 'publish' }>,
  time: Date,
): Promise<void> {
  const { title, category, building, days, done, picture } = act
  const fileIds = [
    await stage.photos.of(by, picture, 'before', time),
    await stage.photos.of(by, picture, 'after', time),
  ]
  const input = {
    title,
    categoryKey: category,
    buildingId: stage.buildings.find(({ name }) => name === building)?.id,
    from: dayText(daysBefore(time, days)),
    to: dayText(time),
    done,
    fileIds,
  }
  await stage.actions.run(by, 'publication.publish', input, time)
}

const percent = (share: number | null) => (share === null ? '暂无' : `${Math.round(share * 100)}%`)

/** What the month came to, in one sentence. */
const inFigures = ({ reported, closed, onTimeRate, callBackRate, satisfaction }: ReviewFigures): string =>
  `本月受理 ${reported} 件，办结 ${closed} 件，按时办结率 ${percent(onTimeRate)}，回访确认率 ${percent(callBackRate)}，满意度 ${satisfaction === null ? '暂无' : `${satisfaction.toFixed(1)} 分`}。`

/** The manager holds the review of a month; the secretary says something to it the day after. */
export async function holdReview(stage: Stage, by: Member, month: string, time: Date): Promise<void> {
  const words = reviewWords[stage.key]?.[Number(month.slice(5)) - 1]
  if (!words) return
  const { actions } = stage
  const { figures, record } = await actions.run<Review>(by, 'review.get', { month }, time)
  if (record) return
  const { version } = await actions.run<{ version: number }>(
    by,
    'review.hold',
    {
      month,
      version: 0,
      findings: `${inFigures(figures)}${words.findings}`,
      measures: words.measures,
      isPublished: true,
    },
    time,
  )
  await actions.run(
    secretaryOf(stage),
    'review.give-opinion',
    { month, version, opinion: words.opinion },
    minutesAfter(time, 190),
  )
}

/** The estate's rules for taking in, handling and answering, agreed by the branch. */
export async function addRulebook(stage: Stage, by: Member, time: Date): Promise<void> {
  const { demo, actions } = stage
  // A machine that cannot print has a demo all the same.
  const bytes = await rulebookPdf(demo, by, time).catch((error: Error) => {
    throw new AppError('conflict', { reason: `no print: ${error.message}` })
  })
  const fileId = await upload(
    demo,
    by,
    { bytes, name: `${rulebookTitle}.pdf`, type: 'application/pdf' },
    time,
  )
  const input = {
    title: rulebookTitle,
    fileId,
    inForceFrom: dayText(daysBefore(time, -7)),
    agreedBy: '小区党支部',
  }
  await actions.run(by, 'rulebook.add', input, time)
}
