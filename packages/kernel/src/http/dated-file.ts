import { create as contentDisposition } from 'content-disposition'

import type { Tenant } from '../action/context.ts'
import { todayOf } from '../registry/registry-day.ts'

interface DatedFile {
  tenant: Tenant
  now: Date
  title: string
  /** Which one of that title: the estate and the month, say. The place, when it begins with it, is not said twice. */
  about?: string
  extension: string
  /** Begins the plain name, for clients that cannot read the other. */
  plain: string
  type: 'attachment' | 'inline'
}

/** Signs that no file system takes, and those that nobody sees or that turn the direction of what follows. */
const unfit = /[\\\/:*?"<>\|]|\p{Cc}|\p{Bidi_Control}/gv

/**
 * Text as a part of a file's name. File systems count bytes, 255 of them for all parts, the day and the extension; a
 * Chinese sign takes three.
 */
function namePart(text: string, maxBytes: number): string {
  let part = ''
  for (const sign of text.toWellFormed().replaceAll(unfit, ' ').replaceAll(/\s+/g, ' ').trim()) {
    if (Buffer.byteLength(part + sign) > maxBytes) break
    part += sign
  }
  return part.trim()
}

function beyondPlace(about: string, { name, shortName }: Tenant): string {
  const place = [name, shortName].find((one) => about === one || about.startsWith(`${one} `))
  return place === undefined ? about : about.slice(place.length)
}

/** `Content-Disposition` of what is made on the spot: its name says where, what, of which and when. */
export function datedFile({ title, about = '', extension, plain, type, ...at }: DatedFile): string {
  const today = todayOf(at)
  const parts = [
    namePart(at.tenant.shortName, 60),
    namePart(title, 40),
    // The longest name of an estate and a month.
    namePart(beyondPlace(about, at.tenant), 135),
    today,
  ]
  const name = `${parts.filter(Boolean).join('-')}.${extension}`
  return contentDisposition(name, { type, fallback: `${plain}-${today}.${extension}` })
}
