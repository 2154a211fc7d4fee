import { manifest } from '@linli/evaluation-contract'
import { pluginKit } from '@linli/kernel'

export const { defineAction, defineQuery } = pluginKit(manifest)

/** What an action of this plugin is given: transaction, actor, and the capabilities its manifest declares. */
export type WriteCtx = Parameters<Parameters<typeof defineAction>[0]['run']>[0]
export type ReadCtx = Parameters<Parameters<typeof defineQuery>[0]['run']>[0]
