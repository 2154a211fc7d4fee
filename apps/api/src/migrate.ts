import { migrate, readConfig } from '@linli/kernel/boot'

import { migrationSources } from './migration-sources.ts'

const config = readConfig(process.env)
if (!config.adminUrl) throw new Error('configuration: DATABASE_URL (or DATABASE_ADMIN_URL) is not set')
await migrate({
  adminUrl: config.adminUrl,
  passwords: config.passwords,
  sources: migrationSources(),
  onProgress: (line) => process.stdout.write(`${line}\n`),
})
