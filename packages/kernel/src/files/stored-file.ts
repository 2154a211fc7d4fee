import { idSchema } from '@linli/contract'
import { z } from 'zod'

/** A file as the client sees it. */
export const storedFile = z.object({
  id: idSchema,
  name: z.string(),
  type: z.string(),
  /** Bytes. */
  size: z.int(),
  width: z.int().optional(),
  height: z.int().optional(),
})
export type StoredFile = z.output<typeof storedFile>

interface Row {
  id: string
  name: string
  type: string
  size: number
  width: number | null
  height: number | null
}

export const toStoredFile = ({ id, name, type, size, width, height }: Row): StoredFile => ({
  id,
  name,
  type,
  size,
  ...(width && height ? { width, height } : {}),
})
