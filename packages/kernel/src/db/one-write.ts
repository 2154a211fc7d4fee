import type pg from 'pg'

interface Corkable {
  cork(): void
  uncork(): void
}

const gathering = new WeakSet<Corkable>()

/** Statements sent on a connection in one turn leave in one write: each write of its own costs a system call. */
export function inOneWrite(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Corkable } }).connection
  if (gathering.has(stream)) return
  gathering.add(stream)
  stream.cork()
  process.nextTick(() => {
    gathering.delete(stream)
    stream.uncork()
  })
}
