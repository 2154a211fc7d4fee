import { isAllowed } from './ability.ts'
import { useTenant } from './tenant-store.ts'

/** `can('assign', 'smart-property.work-order', row)`: what the buttons ask; the server decides again. */
export function useCan(): (verb: string, subject: string, row?: object) => boolean {
  const store = useTenant()
  return (verb, subject, row) => isAllowed(store.rules, verb, subject, row)
}
