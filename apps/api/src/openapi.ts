import { apiDocument } from '@linli/kernel/boot'

import { installedPlugins } from './plugins.ts'

// Prints the API document; `pnpm --filter @linli/openapi-types generate` makes the clients' types from it.
process.stdout.write(JSON.stringify(apiDocument(installedPlugins.map(({ server }) => server))))
