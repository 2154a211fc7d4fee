import type { Kernel } from './kernel/kernel.ts'

/** Hourly cleaning of what has outlived its use, by name. Features add theirs here. */
export const sweeps: Record<string, (kernel: Kernel) => Promise<void>> = {}
