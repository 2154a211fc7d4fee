import type { KernelPart } from '../plugins/kernel-parts.ts'
import { filesRoutes } from './files.routes.ts'
import './files.messages.ts'

export const filesPart: KernelPart = { routes: filesRoutes }
