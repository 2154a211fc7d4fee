const shell = '/m/'

/** Where a link leads inside the phone, as its router knows it; null when that is this page, or elsewhere. */
export function shellPath(path: string): string | null {
  if (!path.startsWith(shell) || path.startsWith(`${shell}/`)) return null
  const inside = path.slice(shell.length - 1)
  return /^\/link([/?#]|$)/.test(inside) ? null : inside
}
