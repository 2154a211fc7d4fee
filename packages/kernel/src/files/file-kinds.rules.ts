import { AppError } from '@linli/contract'

/** A type of file that may be stored, under the name its bytes reveal. */
export interface FileKind {
  /** Media type it is stored and served as. */
  type: string
  /** Extensions it may carry; the first is given to a name without one. */
  extensions: readonly [string, ...string[]]
  /** Other media types that clients honestly declare for it. */
  alsoDeclared?: readonly string[]
  isImage?: boolean
  /** Shown by the browser in place; everything else is a download. */
  isInline?: boolean
}

const jpeg: FileKind = {
  type: 'image/jpeg',
  extensions: ['jpg', 'jpeg', 'jfif'],
  alsoDeclared: ['image/jpg', 'image/pjpeg'],
  isImage: true,
  isInline: true,
}
const png: FileKind = {
  type: 'image/png',
  extensions: ['png'],
  alsoDeclared: ['image/apng', 'image/x-png'],
  isImage: true,
  isInline: true,
}
const heic: FileKind = {
  type: 'image/heic',
  extensions: ['heic', 'heif'],
  alsoDeclared: ['image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  isImage: true,
}
const m4a: FileKind = {
  type: 'audio/mp4',
  extensions: ['m4a', 'mp4', 'aac'],
  alsoDeclared: ['audio/x-m4a', 'audio/m4a', 'audio/aac'],
  isInline: true,
}
const ogg: FileKind = {
  type: 'audio/ogg',
  extensions: ['ogg', 'oga', 'opus'],
  alsoDeclared: ['audio/opus', 'application/ogg'],
  isInline: true,
}
const zipped = (name: string, extension: string): FileKind => ({
  type: `application/vnd.openxmlformats-officedocument.${name}`,
  extensions: [extension],
  alsoDeclared: ['application/zip', 'application/x-zip-compressed'],
})

/** By what the magic bytes say. Whatever is not here (SVG, HTML, scripts, archives, old Office) is refused. */
const kindByMagic: Readonly<Record<string, FileKind>> = {
  'image/jpeg': jpeg,
  'image/png': png,
  'image/apng': png,
  'image/webp': { type: 'image/webp', extensions: ['webp'], isImage: true, isInline: true },
  'image/gif': { type: 'image/gif', extensions: ['gif'], isImage: true, isInline: true },
  'image/heic': heic,
  'image/heif': heic,
  'application/pdf': { type: 'application/pdf', extensions: ['pdf'], isInline: true },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': zipped('spreadsheetml.sheet', 'xlsx'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': zipped(
    'wordprocessingml.document',
    'docx',
  ),
  'audio/mpeg': { type: 'audio/mpeg', extensions: ['mp3'], alsoDeclared: ['audio/mp3'], isInline: true },
  'audio/x-m4a': m4a,
  'audio/mp4': m4a,
  'audio/ogg': ogg,
  'audio/ogg; codecs=opus': ogg,
  'video/webm': {
    type: 'video/webm',
    extensions: ['webm', 'weba'],
    alsoDeclared: ['audio/webm'],
    isInline: true,
  },
  'video/mp4': {
    type: 'video/mp4',
    extensions: ['mp4', 'm4v'],
    alsoDeclared: ['audio/mp4', 'video/x-m4v'],
    isInline: true,
  },
}

const kindByType = new Map(Object.values(kindByMagic).map((kind) => [kind.type, kind]))

export const isInlineType = (type: string): boolean => kindByType.get(type)?.isInline === true

const undeclared = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * What a file is, from its magic bytes; refused when its kind is not allowed, or when its declared type or
 * its extension says something else than its bytes do.
 */
export function fileKindOf(magicType: string | undefined, declaredType: string, name: string): FileKind {
  const kind = magicType ? kindByMagic[magicType] : undefined
  if (!kind) throw new AppError('unsupported_media', { reason: 'file_type_refused' })
  const declared = declaredType.toLowerCase().split(';')[0]!.trim()
  const isDeclaredRight =
    undeclared.has(declared) || declared === kind.type || kind.alsoDeclared?.includes(declared)
  const extension = extensionOf(name)
  const isNamedRight = extension === '' || kind.extensions.includes(extension)
  if (!isDeclaredRight || !isNamedRight)
    throw new AppError('unsupported_media', { reason: 'file_type_mismatch' })
  return kind
}

const maxNameLength = 120

/** A name safe to store and to offer for download: no path, no control characters, the right extension. */
export function cleanFileName(name: string, kind: Pick<FileKind, 'extensions'>): string {
  const base = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  // Controls, and the marks that turn the reading direction around and so disguise an extension.
  const plain = base
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
  const extension = extensionOf(plain)
  const stem = (extension ? plain.slice(0, -extension.length - 1) : plain).replace(/^\.+/, '') || 'file'
  const kept = kind.extensions.includes(extension) ? extension : kind.extensions[0]
  return `${[...stem].slice(0, maxNameLength).join('')}.${kept}`
}
