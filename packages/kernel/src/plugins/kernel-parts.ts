import type { Permission } from '@linli/contract'

import type { ListExport } from '../export/list-export.ts'
import type { RouteEntry } from '../http/routes.ts'
import type {
  JobHandler,
  PublicViewQuery,
  RecordReader,
  SearchProvider,
  ServerPlugin,
  Subscriber,
} from './server-plugin.ts'
import type { Operation } from '../action/define-action.ts'
import { kernelManifest } from './kernel-plugin.ts'

/** What one feature of the kernel contributes; joined below into the kernel's own plugin. */
export interface KernelPart {
  routes?: readonly RouteEntry[]
  permissions?: Record<string, Permission>
  subscribers?: readonly Subscriber[]
  jobs?: Record<string, JobHandler>
  timers?: Record<string, Operation>
  search?: readonly SearchProvider[]
  records?: Record<string, RecordReader>
  publicViews?: Record<string, PublicViewQuery>
  exports?: readonly ListExport[]
}

/** Joins the features of the kernel, in the order given. */
export function joinKernelParts(parts: readonly KernelPart[]): ServerPlugin {
  const all = <K extends keyof KernelPart>(key: K) => parts.flatMap((part) => (part[key] ? [part[key]] : []))
  return {
    manifest: {
      ...kernelManifest,
      permissions: Object.assign({}, kernelManifest.permissions, ...all('permissions')) as Record<
        string,
        Permission
      >,
    },
    routes: all('routes').flat(),
    subscribers: all('subscribers').flat(),
    search: all('search').flat(),
    exports: all('exports').flat(),
    jobs: Object.assign({}, ...all('jobs')) as Record<string, JobHandler>,
    records: Object.assign({}, ...all('records')) as Record<string, RecordReader>,
    publicViews: Object.assign({}, ...all('publicViews')) as Record<string, PublicViewQuery>,
    timers: Object.assign({}, ...all('timers')) as Record<string, Operation>,
  }
}
