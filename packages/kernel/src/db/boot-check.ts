import type { Database } from './pool.ts'

/** Refuses to serve on a login that could see past the fences, or on a schema with a hole in one. */
export async function assertSafeDatabase(database: Database): Promise<void> {
  const { rows } = await database.pool.query<{ problem: string }>(`
    select 'the login is a superuser' as problem from pg_roles where rolname = current_user and rolsuper
    union all select 'the login may bypass row security' from pg_roles where rolname = current_user and rolbypassrls
    union all select 'the login may create roles or databases' from pg_roles where rolname = current_user and (rolcreaterole or rolcreatedb)
    union all select format('the login owns %s', c.oid::regclass) from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where pg_get_userbyid(c.relowner) = current_user and (n.nspname in ('kernel', 'auth') or n.nspname like 'p\\_%')
    union all select format('the login may become %s', r.rolname) from pg_roles r
      where pg_has_role(current_user, r.oid, 'member') and r.rolname <> current_user
        and r.rolname not in ('linli_tenant', 'linli_group', 'linli_oversight', 'linli_platform', 'linli_relay')
    limit 20`)
  refuseIfAny(rows)
  const lint = await database.pool.query<{ problem: string }>(
    "select format('%s: %s', rule, object) as problem from kernel.lint_findings() limit 20",
  )
  refuseIfAny(lint.rows)
}

function refuseIfAny(rows: readonly { problem: string }[]) {
  if (rows.length) {
    throw new Error(
      `refusing to start, the database is not safe for tenants:\n${rows.map((row) => `- ${row.problem}`).join('\n')}`,
    )
  }
}
