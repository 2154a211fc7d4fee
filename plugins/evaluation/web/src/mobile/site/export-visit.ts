import type { KeptKey, KeptMedium, KeptRecord, KeptVisit } from './store/site-database.ts'

const base64 = (bytes: ArrayBuffer): string => {
  let text = ''
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte)
  return btoa(text)
}

export interface Exported {
  visit: KeptVisit
  key: KeptKey | null
  records: readonly KeptRecord[]
  media: readonly KeptMedium[]
}

/**
 * Everything of a visit as one text: the package, the signed captures with their receipts, the public key that verifies
 * them, and the bytes still on the phone. For a phone that finds no network any more.
 */
export const visitFile = ({ visit, key, records, media }: Exported): string =>
  JSON.stringify(
    {
      format: 'linli-site-export/1',
      visitId: visit.visitId,
      packageHash: visit.hash,
      publicKey: key?.publicKey ?? null,
      content: visit.content,
      captures: records.map(({ capture, receipt }) => ({ ...capture, receipt })),
      media: media.map(({ captureId, sha256, kind, name, type, bytes }) => ({
        captureId,
        sha256,
        kind,
        name,
        type,
        base64: base64(bytes),
      })),
    },
    null,
    1,
  )

/** Hands a file to the person. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
