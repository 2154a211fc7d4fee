import { z } from 'zod'

/** Money is an integer number of fen (0.01 CNY); never a float. */
export const fenSchema = z.int().min(0).max(99_999_999_999)
