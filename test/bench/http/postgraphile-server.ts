/** PostGraphile 5 on the same table with the same row security: no session, the tenant set for each request. */
import { createServer } from 'node:http'
import { once } from 'node:events'

import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const { DATABASE_URL, TENANT } = process.env
const settings = { role: 'linli_tenant', 'app.tenant_id': TENANT! }

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL!,
      schemas: ['p_smart_property'],
      poolConfig: { max: 20 },
      pgSettings: () => settings,
      pgSettingsForIntrospection: { role: 'linli_tenant' },
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false },
  grafast: { explain: false },
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.send?.({ port: (server.address() as { port: number }).port })
process.once('disconnect', () => process.exit())
