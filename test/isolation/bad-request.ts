export const actors = ['resident', 'manager', 'group', 'nobody'] as const
export type ActorName = (typeof actors)[number]

export interface BadRequest {
  actor: ActorName
  method: string
  /** With `{tenant}` still to be filled in. */
  path: string
  headers: Record<string, string>
  body?: string | Uint8Array
}

export interface Draft extends BadRequest {
  ids: Record<string, string>
  query: [string, string][]
  fields: Record<string, unknown>
}

export type Change = (draft: Draft) => void
