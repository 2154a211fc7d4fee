import { world, type Api, type Person, type Place } from '../journey.ts'

export type OpenApi = (person: Person) => Promise<Api>
type Roles = Parameters<typeof world.makePerson>[0]['roles']

/** Everybody of a campaign: an association, a company it oversees, and one estate of that company. */
export interface Cast {
  association: Place
  /** Signs and publishes; the second person of the rubric. */
  secretary: Person
  officer: Person
  experts: Person[]
  company: Place
  admin: Person
  operator: Person
  estate: Place
  manager: Person
  branch: Person
}

let made = 0
/** A name that no other journey gives. */
export const named = (name: string): string => `${name}${process.pid % 10_000}${(made += 1)}`

const member = (place: Place, role: Roles[number], name: string) =>
  world.makePerson({ place, roles: [role], name })

/** The people of a campaign in places of their own; four experts are two who score, one who confirms, one to arbitrate. */
export async function mintCast(): Promise<Cast> {
  const city = '深圳'
  const [association, company] = await Promise.all([
    world.makePlace({ kind: 'association', name: named('评价协会') }),
    world.makePlace({ kind: 'group', name: named('安居物业') }),
  ])
  await world.oversee({ association, company, city })
  const estate = await world.makePlace({ kind: 'estate', name: named('云栖里'), parent: company })
  const experts = ['评委甲', '评委乙', '评委丙', '评委丁']
  const [secretary, officer, admin, operator, manager, branch, ...panel] = await Promise.all([
    member(association, 'association-admin', '郑秘书长'),
    member(association, 'association-officer', '陈专员'),
    member(company, 'group-admin', '黄总'),
    member(company, 'group-operator', '罗运营'),
    member(estate, 'estate-manager', '周经理'),
    member(estate, 'party-secretary', '陈书记'),
    ...experts.map((name) => member(association, 'expert', name)),
  ])
  return {
    association,
    secretary,
    officer,
    experts: panel,
    company,
    admin,
    operator,
    estate,
    manager,
    branch,
  }
}

/** A page of the evaluation in a place's console. */
export const pageOf = (place: Place, page: string): string => `/console/t/${place.id}/p/evaluation/${page}`

/** A path of the evaluation's API, in another place than the person's own where one is given. */
export const pathIn = (path: string, place?: Place): string =>
  `${place ? `/api/t/${place.id}` : ''}/p/evaluation${path}`

/** Day in China, some days from today. */
export const dayIn = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000)
export const thisYear = (): number => Number(dayIn(0).slice(0, 4))
