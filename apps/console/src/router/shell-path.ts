import { useTenant } from '@linli/web-kit'

/** A path from the server is below the tenant (`/p/smart-property/…`); a whole one stays as it is. */
export function shellPath(path: string): string {
  return path.startsWith('/t/')
    ? path
    : `/t/${useTenant().tenant?.id ?? ''}${path.startsWith('/') ? path : `/${path}`}`
}
