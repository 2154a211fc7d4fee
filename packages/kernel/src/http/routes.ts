import type { Operation } from '../action/define-action.ts'

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'

export interface RouteEntry {
  method: Method
  /** OpenAPI form, `/work-orders/{id}`. */
  path: string
  operation: Operation
  /** Sentence for the API document. */
  summary: string
}

type Bind = (path: string, operation: Operation, summary?: string) => void
export type RouteBinder = Record<Method, Bind>

/** Binds methods and paths to operations; the only thing a `.routes.ts` file does. */
export function defineRoutes(bind: (routes: RouteBinder) => void): RouteEntry[] {
  const entries: RouteEntry[] = []
  const binder =
    (method: Method): Bind =>
    (path, operation, summary = operation.name) => {
      if (method === 'get' && operation.kind !== 'query')
        throw new Error(`GET ${path} must bind a query, ${operation.name} writes`)
      if (method !== 'get' && operation.kind !== 'action')
        throw new Error(`${method.toUpperCase()} ${path} must bind an action, ${operation.name} only reads`)
      entries.push({ method, path, operation, summary })
    }
  bind({
    get: binder('get'),
    post: binder('post'),
    patch: binder('patch'),
    put: binder('put'),
    delete: binder('delete'),
  })
  return entries
}
