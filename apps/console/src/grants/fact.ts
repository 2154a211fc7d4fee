import type { KernelAnswer } from '@linli/web-kit'

/** A published figure, whichever side looks at it. */
export type Fact = KernelAnswer<'/facts'>['rows'][number] | KernelAnswer<'/facts/received'>['rows'][number]
