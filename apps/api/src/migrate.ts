import { migrate, readConfig } from '@linli/kernel/boot'

import { migrationSources } from './migration-sources.ts'

const config = readConfig(process.env)
await migrate({
  adminUrl: config.adminUrl,
  passwords: config.passwords,
  sources: migrationSources(),
  onProgress: (line) => process.stdout.write(`${line}\n`),
})
