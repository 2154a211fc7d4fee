import type pg from 'pg'
import semver from 'semver'

export interface Release {
  id: string
  version: string
  manifest: unknown
}

/** What of a manifest decides here; the rest is for people to read. */
type Decisive = Partial<{ trust: string; capabilities: readonly string[] }>

/**
 * A new version of a builtin plugin takes the place of its older ones: their code is gone with the old
 * program, so tenants that run one of the same major would be left without the plugin. They get the
 * version's capabilities too. `kept` are the versions whose code is still there; they and what is disabled
 * stay, as do versions of third parties and of another major, which an administrator enables knowingly.
 */
export async function moveToSuccessor(
  admin: pg.Client,
  { id, version, manifest }: Release,
  kept: readonly string[],
): Promise<void> {
  const { trust, capabilities = [] } = (manifest ?? {}) as Decisive
  if (trust !== 'builtin') return
  const { rows } = await admin.query<{ version: string }>(
    'select distinct plugin_version as version from kernel.tenant_plugins where plugin_id = $1 and is_enabled',
    [id],
  )
  const gone = rows
    .map((row) => row.version)
    .filter((old) => !kept.includes(old) && isPredecessor(old, version))
  if (gone.length === 0) return
  await admin.query(
    `update kernel.tenant_plugins
     set plugin_version = $3, capabilities = $4, version = version + 1, updated_at = now()
     where plugin_id = $1 and is_enabled and plugin_version = any ($2)`,
    [id, gone, version, capabilities],
  )
}

const isPredecessor = (old: string, version: string): boolean =>
  semver.valid(old) !== null && semver.major(old) === semver.major(version) && semver.lt(old, version)
