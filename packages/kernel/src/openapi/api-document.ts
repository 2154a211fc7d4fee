import { kernelParts } from '../kernel-parts.ts'
import { joinKernelParts } from '../plugins/kernel-parts.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'
import { documentOf } from './openapi.http.ts'

/** The API document of this code and the given plugins, without a process: what client types are made from. */
export const apiDocument = (plugins: readonly ServerPlugin[]): object =>
  documentOf(joinKernelParts(kernelParts), plugins)
