import { manifestData, type MigrationSource } from '@linli/kernel/boot'

import { installedPlugins } from './plugins.ts'

/** The plugins' migrations, each with the stamp of its version. */
export const migrationSources = (): MigrationSource[] =>
  installedPlugins.flatMap(({ server: { manifest, migrations } }) =>
    migrations
      ? [
          {
            id: manifest.id,
            directory: migrations,
            release: { version: manifest.version, manifest: manifestData(manifest) },
          },
        ]
      : [],
  )
