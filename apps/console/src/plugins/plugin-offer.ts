import type { KernelAnswer } from '@linli/web-kit'

export type PluginOffer = KernelAnswer<'/plugins'>['rows'][number]
