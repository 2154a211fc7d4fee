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
 * What the version does first in a tenant needs its code: the queue keeps it for a worker that has it.
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
  const { rows: moved } = await admin.query<{ id: string }>(
    `with moved as (
       update kernel.tenant_plugins
       set plugin_version = $3, capabilities = $4, version = version + 1, updated_at = now()
       where plugin_id = $1 and is_enabled and plugin_version = any ($2) returning tenant_id)
     select t.id from moved join kernel.tenants t on t.id = moved.tenant_id order by cardinality(t.lineage), t.id`,
    [id, gone, version, capabilities],
  )
  await admin.query("select graphile_worker.add_job('first-steps', $1::json)", [
    JSON.stringify({ pluginId: id, version, tenantIds: moved.map((tenant) => tenant.id) }),
  ])
}

const isPredecessor = (old: string, version: string): boolean =>
  semver.valid(old) !== null && semver.major(old) === semver.major(version) && semver.lt(old, version)
