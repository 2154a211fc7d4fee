/** A notification as the server words it for this person. */
export interface InboxMessage {
  id: string
  title: string
  body: string
  createdAt: string
  readAt: string | null
  /** Path below the tenant, the same for both shells. */
  path: string
}
