import { setTimeout } from 'node:timers/promises'

import type pg from 'pg'

const scopeRoles = [
  'linli_tenant',
  'linli_group',
  'linli_oversight',
  'linli_platform',
  'linli_relay',
] as const

const roleStatements = (passwords: { app: string; worker: string }) => `
do $$
declare r text;
begin
  foreach r in array array['linli_owner', 'linli_definer', ${scopeRoles.map((role) => `'${role}'`).join(', ')}] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      execute format('create role %I nologin nosuperuser nobypassrls noinherit', r);
    end if;
  end loop;
  foreach r in array array['linli_app', 'linli_worker'] loop
    if not exists (select 1 from pg_roles where rolname = r) then
      execute format('create role %I login nosuperuser nobypassrls noinherit', r);
    end if;
  end loop;
end $$;
alter role linli_app login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password '${passwords.app}';
alter role linli_worker login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password '${passwords.worker}';
`

/**
 * Roles belong to the whole cluster and a lock to one database: of two that provision beside each other, one may find a
 * role's row changed under its hands (XX000), and does the same again.
 */
async function insistently(work: () => Promise<void>, tries = 10): Promise<void> {
  try {
    await work()
  } catch (error) {
    const isRace = error instanceof Error && 'code' in error && error.code === 'XX000'
    if (!isRace || tries <= 1) throw error
    await setTimeout(50)
    await insistently(work, tries - 1)
  }
}

/**
 * Makes roles, schemas and the guard; safe to run again. The admin connection must be able to create
 * roles. Where a managed Postgres forbids event triggers, the lint inside each migration is the gate.
 */
export async function provision(
  admin: pg.Client,
  passwords: { app: string; worker: string },
): Promise<{ guarded: boolean }> {
  // Several processes may provision one database at once: one at a time, by a lock on a constant.
  await admin.query('select pg_advisory_lock(72190001)')
  try {
    await insistently(async () => {
      await admin.query(roleStatements(passwords))
      for (const role of scopeRoles) await admin.query(`grant ${role} to linli_app`)
      await admin.query('grant linli_owner, linli_definer, linli_worker to current_user')
    })
  } finally {
    await admin.query('select pg_advisory_unlock(72190001)')
  }
  const { rows } = await admin.query<{ name: string }>('select quote_ident(current_database()) as name')
  const database = rows[0]!.name
  await admin.query(`
    revoke all on schema public from public;
    revoke create on database ${database} from public;
    create schema if not exists extensions;
    create extension if not exists pg_trgm schema extensions;
    create extension if not exists btree_gist schema extensions;
    create extension if not exists btree_gin schema extensions;
    grant usage on schema extensions to public;
    create schema if not exists kernel authorization linli_owner;
    create schema if not exists auth authorization linli_owner;
    create schema if not exists graphile_worker authorization linli_worker;
    create table if not exists kernel.schema_migrations (
      schema_name text not null, file text not null, hash text not null, applied_at timestamptz not null default now(),
      primary key (schema_name, file));
    alter table kernel.schema_migrations owner to linli_owner;
    alter table kernel.schema_migrations enable row level security, force row level security;
    comment on table kernel.schema_migrations is 'linli:platform';
  `)
  return { guarded: true }
}

const definers: Record<string, string> = {
  'kernel.authenticate(text, uuid)': 'linli_definer',
  'kernel.tenant_context(uuid)': 'linli_definer',
  'kernel.reachable_tenants(uuid, boolean, text, text, text, uuid, integer)': 'linli_definer',
  'kernel.resolve_link(text)': 'linli_definer',
  'kernel.shared_file(uuid, uuid, text, text, uuid)': 'linli_definer',
  'kernel.open_shared_file(uuid, uuid, text, text, uuid)': 'linli_definer',
  'kernel.inherited_files(text, text, uuid[])': 'linli_definer',
  'kernel.share_inherited(text, text, uuid[], uuid[], uuid, text, uuid, date)': 'linli_definer',
  'kernel.end_inherited_shares(text, text, uuid, timestamptz)': 'linli_definer',
  'kernel.reaching_here(uuid[])': 'linli_definer',
  'kernel.may_here(text, text[])': 'linli_definer',
  'kernel.phones_of_members(uuid[])': 'linli_definer',
  'kernel.members_with_phone_tail(text)': 'linli_definer',
  'kernel.registrations_of(uuid)': 'linli_definer',
  'kernel.prune_security_events()': 'linli_definer',
  'kernel.prune_audit(uuid, integer)': 'linli_definer',
  'kernel.live_grants(text)': 'linli_definer',
  'kernel.granted_tenants(text)': 'linli_definer',
  'kernel.use_grants(text, text, uuid)': 'linli_definer',
  'kernel.grants_received()': 'linli_definer',
  'kernel.overseers()': 'linli_definer',
  'kernel.publish_fact(text, text, date, date, numeric, boolean, text)': 'linli_definer',
  'kernel.withdraw_facts(text, date, date)': 'linli_definer',
  'kernel.facts_published()': 'linli_definer',
  'kernel.overseen_companies()': 'linli_definer',
  'kernel.count_openness(uuid)': 'linli_definer',
  'kernel.may_write_to(uuid)': 'linli_definer',
  'kernel.write_to(uuid, uuid, text, text, jsonb, text)': 'linli_definer',
  'kernel.members_overseen()': 'linli_definer',
  'kernel.ties_with_companies(uuid[], uuid[], text[])': 'linli_definer',
  'kernel.enqueue_job(text, jsonb, timestamptz, text, text, integer)': 'linli_worker',
}

/** Hands each definer function to the one role whose rights it needs; nobody keeps CREATE on the schema. */
export async function assignDefiners(admin: pg.Client): Promise<void> {
  await admin.query('begin')
  await admin.query('grant create on schema kernel to linli_definer, linli_worker')
  for (const [signature, owner] of Object.entries(definers))
    await admin.query(`alter function ${signature} owner to ${owner}`)
  await admin.query('revoke create on schema kernel from linli_definer, linli_worker')
  await admin.query('grant usage on schema kernel to linli_worker')
  await admin.query('grant execute on function kernel.tenant_id() to linli_worker')
  await admin.query('commit')
}

/** Installs the event trigger once its function exists; `false` where the server forbids it. */
export async function installGuard(admin: pg.Client): Promise<boolean> {
  try {
    await admin.query('drop event trigger if exists linli_guard')
    await admin.query(
      'create event trigger linli_guard on ddl_command_end execute function kernel.guard_ddl()',
    )
    return true
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return false
    throw error
  }
}
