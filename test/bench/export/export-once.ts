import { testKernel } from '@linli/kernel/testing'

import type { ExportFigures } from './export.bench.ts'

const [, , countText, format] = process.argv
const count = Number(countText)
const MiB = 1024 * 1024

const kernel = await testKernel()
const tenant = await kernel.mintTenant()
const member = await kernel.mintMember(tenant, ['estate-manager'])
await kernel.admin.query(
  `insert into kernel.units (tenant_id, id, kind, key, room, code, sort_key, area_m2, use_state, layout)
   select $1, gen_random_uuid(), 'residence', 'b/1/' || n, n::text, 'b栋1单元' || n, lpad(n::text, 8, '0'), 88.5, 'owner_occupied', '三房两厅' from generate_series(1, $2::int) n`,
  [tenant.id, count],
)
await kernel.admin.query('vacuum analyze kernel.units')

const get = async (query: string) => {
  const response = await kernel.request(member, 'GET', `/api/t/${tenant.id}/${query}`)
  if (!response.ok) throw new Error(`${query} answered ${response.status}`)
  return response
}

/** The same pages through the same list, without a file: what the export cannot do without. */
async function readAlone(): Promise<number> {
  const before = process.cpuUsage()
  let next: string | undefined
  do {
    const page = (await (
      await get(`units?limit=100${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)
    ).json()) as { next?: string }
    next = page.next
  } while (next)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

// Once small, so that loading code is not part of the figures.
await (await get(`units/export?format=${format}&q=17`)).arrayBuffer()
globalThis.gc?.()
const idle = process.memoryUsage().rss
let peak = idle
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5)
const before = process.cpuUsage()
const started = performance.now()
const response = await get(`units/export?format=${format}`)
let [firstByteMs, bytes] = [0, 0]
for await (const chunk of response.body!) {
  firstByteMs ||= performance.now() - started
  bytes += chunk.byteLength
}
const totalMs = performance.now() - started
const { user, system } = process.cpuUsage(before)
clearInterval(watch)
const figures: ExportFigures = {
  firstByteMs,
  totalMs,
  bytes,
  cpuSeconds: (user + system) / 1e6,
  growthMiB: (peak - idle) / MiB,
  queryCpuSeconds: await readAlone(),
}
await kernel.close()
process.send!(figures)
process.disconnect()
