import { uuidv7 } from 'uuidv7'
import { z } from 'zod'

/** Time-ordered id (UUID v7): keeps every index right-growing. */
export const newId = (): string => uuidv7()

/** Any UUID: ids minted by clients offline are accepted as they are. */
export const idSchema = z.guid().meta({ format: 'uuid', example: '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11' })
