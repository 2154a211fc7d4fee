import pg from 'pg'

export interface SeedCampaignsOptions {
  /** The owner's connection, as for migrating. */
  adminUrl: string
  /** Tells the campaigns; loaded when it is needed. */
  tell(): Promise<void>
}

const prepareText = `
create schema if not exists linli_demo;
create table if not exists linli_demo.campaigns (one boolean primary key default true, finished_at timestamptz)`

/** What a telling that was cut short left waiting goes to everybody's relay, so that nothing waits for ever. */
const releaseTexts = [
  "update kernel.outbox set request_id = 'released:' || request_id where routed_at is null and request_id like 'held:%'",
  "update kernel.deliveries set next_at = now() where state = 'pending' and next_at = 'infinity'",
]

/**
 * Goes on with a demo whose first part is told, once, while people work in it already. One that was cut short stays
 * as far as it came: unlike the first part it cannot be cleared under people's feet.
 */
export async function seedCampaigns({
  adminUrl,
  tell,
}: SeedCampaignsOptions): Promise<'told' | 'there' | 'cut-short' | 'no-demo'> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'linli-demo' })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('linli-demo'))")
    await client.query(prepareText)
    const { rows: runs } = await client.query(
      "select 1 from pg_tables where schemaname = 'linli_demo' and tablename = 'runs'",
    )
    if (runs.length === 0) return 'no-demo'
    const { rows: told } = await client.query('select 1 from linli_demo.runs where finished_at is not null')
    if (told.length === 0) return 'no-demo'
    const { rows } = await client.query<{ finished_at: Date | null }>(
      'select finished_at from linli_demo.campaigns',
    )
    const [standing] = rows
    if (standing?.finished_at) return 'there'
    if (standing) {
      for (const text of releaseTexts) await client.query(text)
      return 'cut-short'
    }
    await client.query('insert into linli_demo.campaigns default values')
    await tell()
    await client.query('update linli_demo.campaigns set finished_at = now()')
    return 'told'
  } finally {
    await client.end()
  }
}
