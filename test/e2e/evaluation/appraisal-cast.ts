import { randomUUID } from 'node:crypto'

import { world, type Person, type Place } from '../journey.ts'
import { dayIn, named, pathIn, thisYear, type OpenApi } from './campaign-cast.ts'

/** A company with an estate, and a service team there. */
export interface Crew {
  company: Place
  admin: Person
  operator: Person
  estate: Place
  manager: Person
  leader: Person
  worker: Person
  colleague: Person
}

export async function mintCrew(): Promise<Crew> {
  const company = await world.makePlace({ kind: 'group', name: named('安居物业') })
  const estate = await world.makePlace({ kind: 'estate', name: named('云栖里'), parent: company })
  const [admin, operator, manager, leader, worker, colleague] = await Promise.all([
    world.makePerson({ place: company, roles: ['group-admin'], name: '黄总' }),
    world.makePerson({ place: company, roles: ['group-operator'], name: '罗运营' }),
    world.makePerson({ place: estate, roles: ['estate-manager'], name: '周经理' }),
    world.makePerson({ place: estate, roles: ['steward'], name: '王班长' }),
    world.makePerson({ place: estate, roles: ['engineer'], name: '何强' }),
    world.makePerson({ place: estate, roles: ['front-desk'], name: '孙莉' }),
  ])
  return { company, admin, operator, estate, manager, leader, worker, colleague }
}

interface Versioned {
  id: string
  version: number
}
interface SheetPart {
  id: string
  allowed: number[]
  said: Record<string, { id: string } | null>
}
interface Sheet extends Versioned {
  groups: { items: { parts: SheetPart[] }[] }[]
}
type Layer = 'self' | 'leader'
type SubjectKind = 'staff' | 'team'

/** Steps of an appraisal by the API, each as the person whose step it is. */
export function appraisalOf(openApi: OpenApi, { admin, operator, estate, manager, leader, worker }: Crew) {
  const post = async <T>(person: Person, path: string, body: object): Promise<T> =>
    (await openApi(person)).send<T>('POST', pathIn(path), body)
  const steps = {
    /** A draft of the company becomes one that holds: put up by one, frozen by another. */
    async freeze(id: string): Promise<void> {
      const { version } = await (await openApi(operator)).get<Versioned>(pathIn(`/rubrics/${id}`))
      const after = await post<Versioned>(operator, `/rubrics/${id}/submit`, { version })
      await post(admin, `/rubrics/${id}/freeze`, { version: after.version, effectiveFrom: dayIn(0) })
    },
    async rubric(starter: SubjectKind): Promise<string> {
      const id = randomUUID()
      await post(operator, '/rubrics/starter', { id, starter, label: 'r1' })
      await steps.freeze(id)
      return id
    },
    async cycle(id: string): Promise<Versioned> {
      return (await openApi(manager)).get(pathIn(`/appraisals/${id}`))
    },
    async move(id: string, move: 'open' | 'review' | 'show'): Promise<void> {
      const { version } = await steps.cycle(id)
      await post(manager, `/appraisals/${id}/${move}`, { version })
    },
    /** A draft about nobody yet; by the starter of its kind. */
    async drafted(subjectKind: SubjectKind): Promise<string> {
      const [id, year] = [randomUUID(), thisYear()]
      await post(manager, '/appraisals', {
        id,
        title: named(`${year} 年度${subjectKind === 'team' ? '班组' : '员工'}考核`),
        goals: ['工单按时办结率达到 95%'],
        rubricId: await steps.rubric(subjectKind),
        subjectKind,
        periodFrom: `${year}-01-01`,
        periodTo: `${year}-12-31`,
        selfBy: dayIn(1),
        reviewBy: dayIn(1),
        objectBy: dayIn(2),
        policies: { tieBreak: ['judged'], honours: [{ kind: 'quota', key: '优秀员工', quota: 1 }] },
      })
      return id
    },
    /** An open cycle about the worker alone. */
    async opened() {
      const [id, sheetId] = [await steps.drafted('staff'), randomUUID()]
      const { accountId } = worker
      await post(manager, `/appraisals/${id}/subjects`, {
        staff: [{ id: sheetId, accountId, leaderId: leader.accountId, place: '工程班' }],
      })
      await steps.move(id, 'open')
      return { id, sheetId }
    },
    /** The most points for every part, but for those that are left to somebody else. */
    async say(person: Person, sheetId: string, layer: Layer, but: readonly string[] = []): Promise<void> {
      const api = await openApi(person)
      const { groups } = await api.get<Sheet>(pathIn(`/appraisal-sheets/${sheetId}`))
      const parts = groups.flatMap(({ items }) => items.flatMap((item) => item.parts))
      for (const { id: part, allowed, said } of parts.filter(({ id }) => !but.includes(id)))
        await api.send('POST', pathIn(`/appraisal-sheets/${sheetId}/opinions`), {
          opinionId: randomUUID(),
          layer,
          part,
          points: allowed.at(-1),
          reason: '平时记录和现场查看',
          seen: said[layer]?.id ?? null,
        })
    },
    async handIn(person: Person, sheetId: string, layer: Layer): Promise<void> {
      const { version } = await (await openApi(person)).get<Sheet>(pathIn(`/appraisal-sheets/${sheetId}`))
      await post(person, `/appraisal-sheets/${sheetId}/hand-in`, { version, layer })
    },
    /** Everybody has said theirs, and the result is out. */
    async shown(given?: { id: string; sheetId: string }) {
      const made = given ?? (await steps.opened())
      await steps.say(worker, made.sheetId, 'self')
      await steps.handIn(worker, made.sheetId, 'self')
      await steps.move(made.id, 'review')
      await steps.say(leader, made.sheetId, 'leader')
      await steps.handIn(leader, made.sheetId, 'leader')
      await steps.move(made.id, 'show')
      return made
    },
    /** Closed after the last day of objections. */
    async closed() {
      const made = await steps.shown()
      const { version } = await steps.cycle(made.id)
      await world.later({
        place: estate,
        plugin: 'evaluation',
        operation: 'evaluation.appraisal.close',
        input: { id: made.id, version },
        days: 4,
      })
      return made
    },
  }
  return steps
}
