import { installedPlugins } from '@linli/api/plugins'
import { startApi } from '@linli/api/start'
import { tally } from '@linli/tally-server'

await startApi([...installedPlugins, { server: tally, web: '' }])
