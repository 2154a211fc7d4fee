import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import pg from 'pg'

export interface DemoAccount {
  role: string
  label: string
  tenant: string
  phone: string
  password: string
  where: 'console' | 'phone'
}

export type DemoStanding =
  | { state: 'told'; accounts: DemoAccount[] }
  | { state: 'half-told' }
  | { state: 'foreign' }
  | { state: 'empty' }

/** What the database says about its demo; held so that two seeds do not run at once. */
export interface DemoMarker {
  standing(): Promise<DemoStanding>
  begin(): Promise<void>
  /** Takes a half-told demo out of the database and its files off the disk. */
  clear(): Promise<void>
  finish(accounts: readonly DemoAccount[]): Promise<void>
  close(): Promise<void>
}

const prepareText = `
create schema if not exists linli_demo;
create table if not exists linli_demo.runs (started_at timestamptz not null default now(), finished_at timestamptz, accounts json)`

/** Tables that only grow refuse a truncation: their guards stand aside for the length of this statement. */
const emptyText = `
do $$ declare names text; guard record;
begin
  for guard in select tgrelid::regclass as whose, tgname as name from pg_trigger where tgtype & 32 <> 0 and not tgisinternal loop
    execute format('alter table %s disable trigger %I', guard.whose, guard.name);
  end loop;
  select string_agg(format('%I.%I', schemaname, tablename), ', ') into names from pg_tables
    where (schemaname in ('kernel', 'auth') or schemaname like 'p\\_%') and tablename not in ('schema_migrations', 'plugin_versions');
  execute 'truncate ' || names || ' cascade';
  for guard in select tgrelid::regclass as whose, tgname as name from pg_trigger where tgtype & 32 <> 0 and not tgisinternal loop
    execute format('alter table %s enable trigger %I', guard.whose, guard.name);
  end loop;
  delete from graphile_worker._private_jobs;
  delete from linli_demo.runs;
end $$`

const countText = `select
  (select count(*)::int from kernel.tenants) as tenants,
  (select count(*)::int from auth.users where phone_number not like '199%') as strangers`

/** Opens without the kernel, so that a second seed is over in a moment. The marker lies beside the product's schemas, with the owner's rights: no action could clear a half-told demo. */
export async function openMarker({
  adminUrl,
  dataDir,
}: {
  adminUrl: string
  dataDir: string
}): Promise<DemoMarker> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'linli-demo' })
  await client.connect()
  await client.query("select pg_advisory_lock(hashtext('linli-demo'))")
  await client.query(prepareText)
  return {
    async standing() {
      const { rows: runs } = await client.query<{ finished_at: Date | null; accounts: DemoAccount[] | null }>(
        'select finished_at, accounts from linli_demo.runs',
      )
      const { rows } = await client.query<{ tenants: number; strangers: number }>(countText)
      const { tenants, strangers } = rows[0]!
      if (runs[0]?.finished_at) return { state: 'told', accounts: runs[0].accounts ?? [] }
      // Without our mark, or with people who are not ours, the data is somebody's own.
      if (runs[0] && strangers === 0) return { state: 'half-told' }
      return tenants > 0 ? { state: 'foreign' } : { state: 'empty' }
    },
    async begin() {
      await client.query('insert into linli_demo.runs default values')
    },
    async clear() {
      await client.query(emptyText)
      await rm(join(dataDir, 'files'), { recursive: true, force: true })
    },
    async finish(accounts) {
      await client.query('update linli_demo.runs set finished_at = now(), accounts = $1::json', [
        JSON.stringify(accounts),
      ])
    },
    close: () => client.end(),
  }
}
