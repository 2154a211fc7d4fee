import { pluginsPart } from './plugins/plugins.part.ts'
import { operationsPart } from './operations/operations.part.ts'
import type { KernelPart } from './plugins/kernel-parts.ts'

/** The features of the kernel that bring routes, permissions, jobs or search. One line each. */
export const kernelParts: readonly KernelPart[] = [
  pluginsPart,
  operationsPart,
]
