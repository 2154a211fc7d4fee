import { randomUUID } from 'node:crypto'

import { world, type Person } from '../journey.ts'
import type { applyingStages } from './applying-stages.ts'
import { pathIn } from './campaign-cast.ts'
import { usualScores, type PartId } from './campaign-rubric.ts'
import type { Rows, StageTools, Versioned } from './stage-tools.ts'

/** One place of an expert. */
export interface Seat extends Versioned {
  expert: Person
  role: 'first' | 'second' | 'confirm' | 'arbiter'
  state: string
  campaignId: string
}
/** The seat of a role; a campaign that was drawn has one of each of the first three. */
export function seatAs(seats: readonly Seat[], role: Seat['role']): Seat {
  const found = seats.find((seat) => seat.role === role)
  if (!found) throw new Error(`nobody sits as ${role}`)
  return found
}

interface Desk {
  assignment: Versioned
  groups: { parts: { id: PartId }[] }[]
}
type Applying = ReturnType<typeof applyingStages>

/** Until everybody has handed in. */
export function scoringStages(
  { cast, openApi, get, post, campaignOf }: StageTools,
  { locked }: Pick<Applying, 'locked'>,
) {
  const { officer, experts } = cast
  const stages = {
    /** Experts are scorers. */
    async scorers(): Promise<void> {
      for (const { accountId } of experts)
        await post(officer, pathIn('/scorers'), { id: randomUUID(), accountId })
    },
    async drawn(change?: object) {
      const made = await locked(change)
      await stages.scorers()
      const { version } = await campaignOf(made.campaign.id)
      await post(officer, pathIn(`/campaigns/${made.campaign.id}/draw`), { version })
      return { ...made, seats: await stages.seats() }
    },
    /** Who sits where now. */
    async seats(): Promise<Seat[]> {
      const found = await Promise.all(
        experts.map(async (expert) => {
          const { rows } = await get<Rows<Seat>>(expert, pathIn('/desk'))
          return rows.map((row) => ({ ...row, expert }))
        }),
      )
      return found.flat()
    },
    /** Scores a place as everybody would, but for what is given, and hands it in. */
    async handIn({ id, expert }: Seat, otherwise: Partial<typeof usualScores> = {}): Promise<void> {
      const api = await openApi(expert)
      const desk = () => api.get<Desk>(pathIn(`/desk/${id}`))
      const scores = { ...usualScores, ...otherwise }
      for (const { id: part } of (await desk()).groups.flatMap(({ parts }) => parts))
        await api.send('PUT', pathIn(`/desk/${id}/parts/${part}`), {
          scoreId: randomUUID(),
          reason: '现场材料与记录不一致',
          ...scores[part],
        })
      const { version } = (await desk()).assignment
      await api.send('POST', pathIn(`/desk/${id}/submit`), { version })
    },
    /** Everything scored and agreed. */
    async scored(change?: object) {
      const made = await stages.drawn(change)
      for (const seat of made.seats) await stages.handIn(seat)
      return made
    },
  }
  return stages
}

/** The results, each once the estate has its letter. */
export function resultStages(
  { cast, post, campaignOf }: StageTools,
  { scored, reached }: Pick<ReturnType<typeof scoringStages>, 'scored'> & Pick<Applying, 'reached'>,
) {
  const stages = {
    /** The preliminary one. */
    async published(change?: object) {
      const made = await scored(change)
      const { id, version } = await campaignOf(made.campaign.id)
      await post(cast.secretary, pathIn(`/campaigns/${id}/publish`), {
        publicationId: randomUUID(),
        version,
        kind: 'preliminary',
      })
      await reached(made.applicationId, 'preliminary')
      return made
    },
    /** The final one, after the last day of objections. */
    async concluded(change?: object) {
      const made = await stages.published(change)
      const { id, version } = await campaignOf(made.campaign.id)
      await world.later({
        place: cast.association,
        plugin: 'evaluation',
        operation: 'evaluation.campaign.publish',
        input: { id, publicationId: randomUUID(), version, kind: 'final' },
        days: 53,
      })
      await reached(made.applicationId, 'published')
      return made
    },
  }
  return stages
}
