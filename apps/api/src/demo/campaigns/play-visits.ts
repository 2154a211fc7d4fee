import { newId } from '@linli/contract'
import type { SitePlan } from '@linli/evaluation-contract/site'

import { dayText, daysBefore, minutesAfter } from '../demo-time.ts'
import type { Scorer } from './campaign-cast.ts'
import type { CampaignStage } from './campaign-steps.ts'

/** Visits of the next days, the first ones led by the expert that can be logged in as. */
export async function planVisits(
  { act, demo, officer, deliver }: CampaignStage,
  campaignId: string,
  guest: Scorer,
): Promise<void> {
  const time = minutesAfter(demo.now, -60)
  const plan = await act<SitePlan>(officer, 'site.get-plan', { id: campaignId }, time)
  const idOf = (name: string) => plan.inspectors.find((one) => one.name === name)?.scorerId
  const visits = plan.estates.slice(0, 4).flatMap(({ assessmentId, estateName, barred }, at) => {
    const free = plan.inspectors.map(({ scorerId }) => scorerId).filter((id) => !barred.includes(id))
    const first = idOf(guest.member.name)
    const inspectors = [
      ...(first && free.includes(first) ? [first] : []),
      ...free.filter((id) => id !== first),
    ]
    if (inspectors.length === 0) return []
    const day = dayText(daysBefore(demo.now, -1 - at))
    return [
      {
        id: newId(),
        assessmentId,
        day,
        place: `${estateName}物业服务中心`,
        inspectors: inspectors.slice(0, 2),
      },
    ]
  })
  if (visits.length > 0) await act(officer, 'site.plan', { id: campaignId, visits }, time)
  await deliver(demo.now)
}
