import { canonicalJson } from './json-hash.ts'
import { maxFileLength, proofFile, type ProofFile } from './proof-file.ts'
import { isProven, verifyEntry, type Check, type Known } from './verify-entry.ts'

/** A readable file with every check, or why it could not be read. */
export type FileVerdict =
  | {
      readonly kind: 'checked'
      readonly file: ProofFile
      readonly checks: readonly Check[]
      readonly isProven: boolean
    }
  | { readonly kind: 'unreadable'; readonly reason: 'too_long' | 'not_json' | 'not_a_proof_file' }

/** Checks the text of a downloaded proof file, in a page or a script, without a network. Never throws for a bad file. */
export async function verifyFile(text: string, known: Known = {}): Promise<FileVerdict> {
  if (text.length > maxFileLength) return { kind: 'unreadable', reason: 'too_long' }
  const file = read(text)
  if (typeof file === 'string') return { kind: 'unreadable', reason: file }
  const checks = await verifyEntry(file, known)
  return { kind: 'checked', file, checks, isProven: isProven(checks) }
}

function read(text: string): ProofFile | 'not_json' | 'not_a_proof_file' {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'not_json'
  }
  try {
    const file = proofFile.parse(value)
    // What has no canonical form (half a character, or nested too deep) cannot be hashed, so nobody published it.
    canonicalJson(file)
    return file
  } catch {
    return 'not_a_proof_file'
  }
}
