import { startThrowawayPostgres } from '../bootstrap/postgres.mjs'

/** Gives every database suite one throw-away Postgres; each suite makes its own database or tenants in it. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_DATABASE_ADMIN_URL']) return undefined
  const server = await startThrowawayPostgres()
  process.env['TEST_DATABASE_ADMIN_URL'] = server.url
  return () => server.destroy()
}
