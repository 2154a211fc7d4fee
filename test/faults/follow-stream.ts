import type { TestMember } from '@linli/kernel/testing'

export interface Follower {
  /** Every event as its text. */
  events: readonly string[]
  isOpen(): boolean
  /** How often it was connected. */
  openings(): number
  stop(): void
}

/** Listens to an estate's stream as the shells do: when it ends, it comes back. */
export function followStream(url: () => string, member: TestMember): Follower {
  const events: string[] = []
  const abort = new AbortController()
  let isOpen = false
  let openings = 0
  const follow = async () => {
    const response = await fetch(`${url()}/api/t/${member.tenantId}/stream`, {
      headers: { cookie: member.cookie },
      signal: abort.signal,
    })
    if (!response.ok) return
    isOpen = true
    openings++
    let text = ''
    for await (const chunk of response.body!) {
      text += Buffer.from(chunk).toString()
      const blocks = text.split('\n\n')
      text = blocks.pop()!
      events.push(...blocks.filter((block) => block.startsWith('event:')))
    }
  }
  const again = async () => {
    while (!abort.signal.aborted) {
      await follow().catch(() => undefined)
      isOpen = false
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  void again()
  return { events, isOpen: () => isOpen, openings: () => openings, stop: () => abort.abort() }
}
