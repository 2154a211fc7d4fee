import { cpuSecondsOfFamily } from '../measure/cpu-of.ts'
import { micros, median, type Bench, type Row } from '../measure/row.ts'
import { groupWorld } from './group-world.ts'

const reach = 3_000
const perRound = 100

interface Cost {
  cpu: number
  databaseCpu: number
}

/** What an account that reaches 3,000 estates costs more than one that reaches a single one. */
export async function run({ postgresPid }: Bench): Promise<Row[]> {
  const { test, group, lone, admin, manager } = await groupWorld(reach, 0)
  const cost = async (member: typeof admin, path: string): Promise<Cost> => {
    const [process0, db0] = [process.cpuUsage(), cpuSecondsOfFamily(postgresPid)]
    for (let i = 0; i < perRound; i++) {
      const response = await test.request(member, 'GET', path)
      if (!response.ok) throw new Error(`${path} answered ${response.status}`)
      await response.arrayBuffer()
    }
    const { user, system } = process.cpuUsage(process0)
    return {
      cpu: (user + system) / 1e6 / perRound,
      databaseCpu: (cpuSecondsOfFamily(postgresPid) - db0) / perRound,
    }
  }
  const cases = [
    { what: 'GET /api/me', path: () => '/api/me', bound: 1.5 },
    { what: 'GET /api/me/tenants, first page', path: () => '/api/me/tenants?limit=20', bound: null },
    {
      what: 'GET /api/me/tenants?q=',
      path: () => '/api/me/tenants?limit=20&q=%E5%B0%8F%E5%8C%BA299',
      bound: null,
    },
    {
      what: 'session check in the group, 3,000 estates (GET units, one page)',
      path: (tenantId: string) => `/api/t/${tenantId}/ui/plugins?surface=console`,
      bound: null,
    },
  ]
  const rows: Row[] = []
  const total = ({ cpu, databaseCpu }: Cost) => cpu + databaseCpu
  const shown = (costs: readonly Cost[]) =>
    `${micros(median(costs.map(({ cpu }) => cpu)))} + db ${micros(median(costs.map(({ databaseCpu }) => databaseCpu)))}`
  try {
    for (const { what, path, bound } of cases) {
      const rounds: { many: Cost; one: Cost }[] = []
      for (let round = 0; round < 6; round++)
        rounds.push({ one: await cost(manager, path(lone.id)), many: await cost(admin, path(group.id)) })
      // The first one warms up.
      const pairs = rounds.slice(1)
      const ratio = median(pairs.map(({ many, one }) => total(many) / total(one)))
      rows.push({
        what: `${what}: reaching ${reach.toLocaleString('en')} estates`,
        figure: shown(pairs.map(({ many }) => many)),
        beside: `reaching one: ${shown(pairs.map(({ one }) => one))}`,
        ratio,
        bound: bound === null ? 'stated' : `<= ${bound}x CPU`,
        isMet: bound === null ? null : ratio <= bound,
      })
    }
  } finally {
    await test.close()
  }
  return rows
}
