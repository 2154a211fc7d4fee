import { create as contentDisposition } from 'content-disposition'

import type { Tenant } from '../action/context.ts'
import { todayOf } from '../registry/registry-day.ts'

interface DatedFile {
  tenant: Tenant
  now: Date
  title: string
  extension: string
  /** Begins the plain name, for clients that cannot read the other. */
  plain: string
  type: 'attachment' | 'inline'
}

/** `Content-Disposition` of what is made on the spot: its name says where, what and when. */
export function datedFile({ title, extension, plain, type, ...at }: DatedFile): string {
  const today = todayOf(at)
  const name = `${at.tenant.shortName}-${title}-${today}.${extension}`.replaceAll(/[\\/:*?"<>|]/g, ' ')
  return contentDisposition(name, { type, fallback: `${plain}-${today}.${extension}` })
}
