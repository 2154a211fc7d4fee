import type { TestKernel } from '../../testing/index.ts'

/** Everything the estate has stored, as one text: what must not be in it is looked for here. */
export async function everythingStored(kernel: TestKernel, tenantId: string): Promise<string> {
  const { rows: tables } = await kernel.admin.query(
    "select table_name from information_schema.columns where table_schema = 'kernel' and column_name = 'tenant_id'",
  )
  const parts = await Promise.all(
    tables.map(({ table_name }) =>
      kernel.admin.query(
        `select coalesce(string_agg(t::text, E'\\n'), '') as text from kernel.${table_name} t where tenant_id = $1`,
        [tenantId],
      ),
    ),
  )
  const text = parts.map((part) => part.rows[0].text as string).join('\n')
  // Four digits of a telephone number are in some uuid, hash or timestamp sooner or later.
  return text
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+\+\d\d/g, '<instant>')
    .replaceAll(/\\\\x[\da-f]+/g, '<bytes>')
}
