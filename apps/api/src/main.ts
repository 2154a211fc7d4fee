import { installedPlugins } from './plugins.ts'
import { startApi } from './start-api.ts'

await startApi(installedPlugins)
