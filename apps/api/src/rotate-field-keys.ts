import { createKernel, openLive, readConfig, rotateAllFieldKeys } from '@linli/kernel/boot'

import { installedPlugins } from './plugins.ts'

// Seals ID numbers and phones anew with the newest key. It may be stopped and started again, beside running processes.
const config = readConfig(process.env)
const kernel = createKernel({
  config,
  plugins: installedPlugins.map(({ server }) => server),
  live: openLive(config),
})
const total = await rotateAllFieldKeys(kernel, (done) => process.stdout.write(`${done}\n`))
process.stdout.write(`${total} sealed anew\n`)
await kernel.live.close()
await kernel.database.close()
