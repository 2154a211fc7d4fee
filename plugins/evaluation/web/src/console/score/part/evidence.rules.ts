import type { EvidenceBody } from './use-part.ts'

/** As the dialog holds it: an address only for a link, files only for files. */
export interface EvidenceForm {
  kind: 'file' | 'link'
  title: string
  note: string
  eventFrom: string
  eventTo: string
  /** Empty where nothing is said. */
  validUntil: string
  url: string
  fileIds: string[]
  parts: string[]
  isPrimary: boolean
}

export const blankEvidence = (part: string, today: string): EvidenceForm => ({
  kind: 'file',
  title: '',
  note: '',
  eventFrom: today,
  eventTo: today,
  validUntil: '',
  url: '',
  fileIds: [],
  parts: part ? [part] : [],
  isPrimary: false,
})

/** Whether the server could take it: a title, days in their order, parts, and the thing itself. */
export function isEvidenceComplete({ kind, title, url, fileIds, parts, ...days }: EvidenceForm): boolean {
  const { eventFrom, eventTo, validUntil } = days
  const isThere = kind === 'file' ? fileIds.length > 0 : /^https?:\/\/\S+$/.test(url.trim())
  return (
    title.trim().length >= 2 &&
    eventFrom !== '' &&
    eventTo >= eventFrom &&
    (validUntil === '' || validUntil >= eventFrom) &&
    parts.length > 0 &&
    isThere
  )
}

/** What is sent; what the chosen kind has no use for is left behind. */
export const evidenceBody = ({ url, fileIds, ...form }: EvidenceForm, id: string): EvidenceBody => ({
  ...form,
  id,
  title: form.title.trim(),
  note: form.note.trim(),
  validUntil: form.validUntil || null,
  fileIds: form.kind === 'file' ? fileIds : [],
  ...(form.kind === 'link' ? { url: url.trim() } : {}),
})
