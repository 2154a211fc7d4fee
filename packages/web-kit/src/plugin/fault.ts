/** What can be wrong with a remote; each has its own sentence. */
export type RemoteFaultKind = 'slow' | 'dead' | 'broken' | 'incompatible' | 'absent'

export class RemoteFault extends Error {
  readonly kind: RemoteFaultKind
  readonly params: Record<string, string>

  constructor(kind: RemoteFaultKind, params: Record<string, string>, cause?: unknown) {
    super(`remote ${params.plugin ?? ''}: ${kind}`, { cause })
    this.name = 'RemoteFault'
    this.kind = kind
    this.params = params
  }
}

const unreachable =
  /RUNTIME-008|failed to fetch|error loading|importing a module script failed|load ?script|networkerror|\b404\b/i

/** Nothing arrived (`dead`), or it arrived and does not run (`broken`). */
export function faultOf(error: unknown, params: Record<string, string>): RemoteFault {
  if (error instanceof RemoteFault) return error
  const text = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error)
  return new RemoteFault(unreachable.test(text) ? 'dead' : 'broken', params, error)
}
