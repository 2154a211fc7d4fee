import {
  createApp,
  createKernel,
  extensions,
  openLive,
  provisionAccount,
  readConfig,
  startWorker,
} from '@linli/kernel/boot'

import { closeSessions } from './demonstration/demo-session.ts'
import { tellDemo } from './demonstration/tell-demo.ts'
import { installedPlugins } from './plugins.ts'

const config = readConfig({
  ...process.env,
  LINLI_LOG_LEVEL: process.env['LINLI_LOG_LEVEL'] ?? 'error',
  LINLI_ACCOUNT_REQUESTS_PER_MINUTE: '100000000',
})
const say = (line: string) => process.stdout.write(`${line}\n`)
let now: Date | null = null
const kernel = createKernel({
  config,
  plugins: installedPlugins.map(({ server }) => server),
  live: openLive(config),
  clock: () => now ?? new Date(),
})
// The last thing written, so that it stands for the whole.
const { rows } = await kernel.database.pool.query<{ made: boolean }>(
  "select exists (select 1 from auth.users where phone_number = '19929999998') as made",
)
if (rows[0]!.made) say('演示数据已在 / the demo is there already')
else {
  const withWorker = async <T>(step: () => Promise<T>): Promise<T> => {
    const worker = await startWorker(kernel)
    try {
      return await step()
    } finally {
      await worker.stop()
    }
  }
  await tellDemo({
    kernel,
    app: createApp(kernel, extensions),
    password: process.env['LINLI_DEMO_PASSWORD'] ?? 'linli-demo-2026',
    withWorker,
    setNow: (at) => void (now = at),
    say,
  })
  await provisionAccount(kernel, { phone: '19929999998', name: '演示完成' })
  await closeSessions(kernel)
}
await kernel.live.close()
await kernel.database.close()
