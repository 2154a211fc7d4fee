import { useTenant } from '@linli/web-kit'

/** Ways between the desk and its places in the association on screen. */
export function useDeskWays() {
  const tenant = useTenant()
  const desk = (): string => `/t/${tenant.tenant?.id}/p/evaluation/desk`
  return { desk, place: (id: string): string => `${desk()}/${id}` }
}
