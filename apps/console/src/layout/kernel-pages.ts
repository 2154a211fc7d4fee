import type { TenantCard, useCan } from '@linli/web-kit'

export interface KernelPage {
  name: string
  icon: string
  can: readonly [verb: string, subject: string]
  kinds?: readonly TenantCard['kind'][]
}

/** Pages of the platform itself, in the order of the rail; titles are `nav.<name>`. */
export const kernelPages: readonly KernelPage[] = [
  { name: 'estates', icon: 'building', can: ['read', 'kernel.registry'], kinds: ['group', 'branch'] },
  { name: 'registry', icon: 'home', can: ['read', 'kernel.unit'], kinds: ['estate'] },
  { name: 'imports', icon: 'import', can: ['manage', 'kernel.import'], kinds: ['estate', 'group', 'branch'] },
  { name: 'places', icon: 'columns', can: ['read', 'kernel.tenant'], kinds: ['platform', 'group'] },
  { name: 'members', icon: 'users', can: ['read', 'kernel.member'] },
  { name: 'grants', icon: 'eye', can: ['read', 'kernel.grant'], kinds: ['estate', 'group'] },
  { name: 'oversight', icon: 'building', can: ['read', 'kernel.overview'], kinds: ['association'] },
  { name: 'plugins', icon: 'puzzle', can: ['read', 'kernel.plugin'] },
  { name: 'settings', icon: 'settings', can: ['read', 'kernel.setting'] },
  { name: 'calendar', icon: 'calendar', can: ['read', 'kernel.setting'] },
  { name: 'audit', icon: 'history', can: ['read', 'kernel.audit'] },
  { name: 'catcher', icon: 'message', can: ['read', 'kernel.operation'] },
  { name: 'jobs', icon: 'activity', can: ['read', 'kernel.operation'] },
]

/** Whether a page is there in this kind of tenant, and open to whoever looks; other pages ask their data. */
export function accessTo(
  name: unknown,
  kind: TenantCard['kind'] | undefined,
  can: ReturnType<typeof useCan>,
): 'open' | 'refused' | 'absent' {
  const page = kernelPages.find((each) => each.name === name)
  if (!page) return 'open'
  if (page.kinds && (!kind || !page.kinds.includes(kind))) return 'absent'
  return can(...page.can) ? 'open' : 'refused'
}
