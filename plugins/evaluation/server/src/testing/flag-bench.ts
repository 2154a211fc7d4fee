import { createHash } from 'node:crypto'

import { newId } from '@linli/contract'
import type { addEvidenceInput } from '@linli/evaluation-contract'
import type { FlagRow } from '@linli/evaluation-contract/flag'
import type { TestKernel, TestMember } from '@linli/kernel/testing'
import type { z } from 'zod'

import { addEvidence } from '../evidence/add-evidence.ts'
import { listFlags } from '../flag/list-flags.ts'
import { refreshFlags } from '../flag/refresh-flags.ts'

/** A file as the kernel keeps it once it has looked at it. */
export interface Picture {
  /** What the bytes are, in a word. */
  bytes?: string
  /** 16 hex digits; none for a document. */
  dhash?: string | null
  takenAt?: string | null
}

/** Enough detail to be told from others. */
export const looks = { gate: 'f0e1d2c3b4a59687', hall: '0f1e2d3c4b5a6978', court: '33cc55aa0ff0a55a' }

/** The same picture with some of its lowest bits turned. */
export const turned = (dhash: string, bits: number): string =>
  (BigInt(`0x${dhash}`) ^ ((1n << BigInt(bits)) - 1n)).toString(16).padStart(16, '0')

/** Puts a file of somebody's into the kernel; the same bytes are kept once, as an upload does. */
export async function putFile(
  { admin }: Pick<TestKernel, 'admin'>,
  who: TestMember,
  { bytes = newId(), dhash = null, takenAt = null }: Picture = {},
): Promise<string> {
  const [id, blobId] = [newId(), newId()]
  const checksum = createHash('sha256').update(bytes).digest('hex')
  const bits = dhash === null ? null : BigInt.asIntN(64, BigInt(`0x${dhash}`)).toString()
  await admin.query(
    `insert into kernel.file_blobs (tenant_id, id, checksum, type, size, storage_key, thumbs, dhash, taken_at)
     values ($1, $2, $3, 'image/jpeg', 3, $6, '{}', $4, $5) on conflict (tenant_id, checksum) do nothing`,
    [who.tenantId, blobId, checksum, bits, takenAt, blobId],
  )
  await admin.query(
    `insert into kernel.files (tenant_id, id, blob_id, name, uploaded_by)
     select $1, $2, b.id, '合影.jpg', $4 from kernel.file_blobs b where b.tenant_id = $1 and b.checksum = $3`,
    [who.tenantId, id, checksum, who.accountId],
  )
  return id
}

type Piece = Partial<Omit<z.input<typeof addEvidenceInput>, 'fileIds'>> & { pictures?: readonly Picture[] }

/** Adds evidence as a person does; answers its id. */
export async function putEvidence(
  test: TestKernel,
  who: TestMember,
  { pictures = [], ...piece }: Piece = {},
): Promise<string> {
  const fileIds: string[] = []
  for (const picture of pictures) fileIds.push(await putFile(test, who, picture))
  const id = newId()
  await test.run(who, addEvidence, {
    id,
    parts: ['A1.a'],
    kind: fileIds.length > 0 ? 'file' : 'record',
    title: '五一活动记录',
    eventFrom: '2026-05-01',
    eventTo: '2026-05-02',
    ...piece,
    fileIds,
  })
  return id
}

/** Runs the checks and answers what is there of one, the newest first. */
export async function flagsOf(test: TestKernel, who: TestMember, check?: string): Promise<FlagRow[]> {
  await test.run(who, refreshFlags, {})
  const { rows } = await test.run(who, listFlags, { limit: '100', ...(check ? { check } : {}) })
  return rows
}

export const sentences = (rows: readonly FlagRow[]): string[] => rows.map(({ summary }) => summary['zh-CN'])
