import type { Manifest } from '@linli/contract'
import type { z } from 'zod'

import type { Capabilities } from './capabilities.ts'
import type { ActionCtx, QueryCtx, WithCapabilities } from './context.ts'

/** `member`: anyone with a membership here. `public`: no session at all (short links, invitations). */
export type Can = readonly [verb: string, subject: string] | 'member'

export type InputSchema = z.ZodObject

interface Spec<I extends InputSchema, O extends z.ZodType> {
  /** `<plugin>.<noun>.<verb>` */
  name: string
  can: Can
  input: I
  output: O
}

export interface ActionSpec<I extends InputSchema, O extends z.ZodType, Ctx> extends Spec<I, O> {
  /** The answer holds what is kept sealed elsewhere: it is never stored for replay, a repeat runs again. */
  answerIsSecret?: boolean
  run(ctx: Ctx, input: z.output<I>): Promise<z.input<O>>
}

export interface QuerySpec<I extends InputSchema, O extends z.ZodType, Ctx> extends ActionSpec<I, O, Ctx> {
  /** Kinds of scope it may run in; `['tenant']` when absent. */
  scopes?: readonly QueryCtx['scope'][]
}

/** An action or query as the wrapper sees it; the context type is erased. */
export interface Operation<I extends InputSchema = InputSchema, O extends z.ZodType = z.ZodType> extends Spec<
  I,
  O
> {
  kind: 'action' | 'query'
  pluginId: string
  capabilities: readonly string[]
  scopes: readonly QueryCtx['scope'][]
  answerIsSecret?: boolean
  run(ctx: ActionCtx & Capabilities, input: z.output<I>): Promise<z.input<O>>
}

/**
 * The plugin's two ways to touch data, with a context that carries exactly the capabilities its
 * manifest declares: an undeclared one is a type error here and a refusal at run time.
 */
export function pluginKit<const M extends Pick<Manifest, 'id'> & { capabilities: readonly string[] }>(
  manifest: M,
) {
  type Declared = M['capabilities'][number] & keyof Capabilities
  const common = { pluginId: manifest.id, capabilities: manifest.capabilities }
  return {
    /** A write: one transaction, idempotent by key, audited. */
    defineAction: <I extends InputSchema, O extends z.ZodType>(
      spec: ActionSpec<I, O, WithCapabilities<ActionCtx, Declared>>,
    ): Operation<I, O> =>
      ({ ...spec, ...common, kind: 'action', scopes: ['tenant'] }) as unknown as Operation<I, O>,
    /** A read: every statement is one round trip in the tenant's, group's or oversight scope. */
    defineQuery: <I extends InputSchema, O extends z.ZodType>(
      spec: QuerySpec<I, O, WithCapabilities<QueryCtx, Declared>>,
    ): Operation<I, O> =>
      ({ scopes: ['tenant'], ...spec, ...common, kind: 'query' }) as unknown as Operation<I, O>,
  }
}
