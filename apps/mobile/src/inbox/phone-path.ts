/** A path out of a notification or task as a route of this shell, whether or not it names the tenant. */
export function phonePath(path: string, tenantId: string): string {
  const inside = path.startsWith('/') ? path : `/${path}`
  return inside.startsWith('/t/') ? inside : `/t/${tenantId}${inside}`
}

const pages = /^(\/t\/[^/]+)?\/(p\/|registrations\/|inbox$)/

/** Whether the phone has a page for a path of the server; the others are for the desk. */
export const hasPhonePage = (path: string): boolean => pages.test(path.startsWith('/') ? path : `/${path}`)
