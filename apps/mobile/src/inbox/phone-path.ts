/** A path out of a notification or task as a route of this shell, whether or not it names the tenant. */
export function phonePath(path: string, tenantId: string): string {
  const inside = path.startsWith('/') ? path : `/${path}`
  return inside.startsWith('/t/') ? inside : `/t/${tenantId}${inside}`
}
