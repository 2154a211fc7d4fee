import type { RoleKey, TenantKind } from '@linli/contract'
import {
  abilityFrom,
  rulesFor,
  runOperation,
  systemCaller,
  type Caller,
  type Operation,
} from '@linli/kernel/demo'
import type { Kernel } from '@linli/kernel/boot'
import type { z } from 'zod'

import { atTime, requestIdAt as usualRequestIdAt } from './demo-kernel.ts'

export interface DemoTenant {
  id: string
  kind: TenantKind
  name: string
  city: string
  /** Ids from the root down, without its own. */
  lineage: readonly string[]
}

export interface Member {
  tenant: DemoTenant
  accountId: string
  name: string
  title: string
  phone: string
  roles: readonly RoleKey[]
  personId: string | null
}

/** How much of everything is made; tests make less. */
export interface DemoScale {
  /** Share of the households and work orders of the full demo, 0 to 1. */
  share: number
}

/** The story as it is told: who acts, when, and where it is said. */
export interface Demo {
  kernel: Kernel
  /** The present, at which the story ends. */
  now: Date
  scale: DemoScale
  password: string
  say(chinese: string, english: string): void
  /** Runs an action at a time of the story, as a member or as the system in a tenant. */
  run<O extends Operation>(
    who: Member | DemoTenant,
    operation: O,
    input: z.input<O['input']>,
    time: Date,
  ): Promise<z.output<O['output']>>
  callerOf(who: Member | DemoTenant, time: Date): Promise<Caller>
}

const isMember = (who: Member | DemoTenant): who is Member => 'accountId' in who

interface DemoOptions {
  kernel: Kernel
  now: Date
  scale: DemoScale
  password: string
  say: Demo['say']
  /** What requests are called that are told at a time. */
  requestIdAt?: (time: Date) => string
}

export function openDemo({ requestIdAt = usualRequestIdAt, ...options }: DemoOptions): Demo {
  const { kernel } = options
  const inside = new Map<string, Caller>()
  const rightsOf = new WeakMap<Member, Rights>()
  const systemIn = async (tenant: DemoTenant): Promise<Caller> => {
    const known = inside.get(tenant.id)
    if (known) return known
    const caller = await systemCaller(kernel, tenant.id, 'demo')
    inside.set(tenant.id, caller)
    return caller
  }
  const rights = (system: Caller, member: Member): Rights => {
    const known = rightsOf.get(member) ?? asMember(kernel, system, member)
    rightsOf.set(member, known)
    return known
  }
  const callerOf = async (who: Member | DemoTenant, time: Date): Promise<Caller> => {
    const system = await systemIn(isMember(who) ? who.tenant : who)
    return { ...system, ...(isMember(who) ? rights(system, who) : {}), requestId: requestIdAt(time) }
  }
  return {
    ...options,
    callerOf,
    run: (who, operation, input, time) =>
      atTime(time, async () => runOperation(kernel, await callerOf(who, time), operation, input)),
  }
}

type Rights = Pick<Caller, 'actor' | 'rules' | 'ability'>

/** The member with the rights that a login would give; they are the same for every step of the story. */
function asMember(
  kernel: Kernel,
  system: Caller,
  { accountId, personId, name, title, roles }: Member,
): Rights {
  const permissions = kernel.plugins.permissions(system.plugins)
  const rules = rulesFor({ accountId, personId, roles, overrides: [], permissions })
  const actor = { kind: 'account', accountId, personId, name, title, roles, locale: 'zh-CN' } as const
  return { actor, rules, ability: abilityFrom(rules) }
}
