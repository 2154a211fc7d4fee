import { useI18n } from 'vue-i18n'

import type { FlowMove, Reach } from './flow.rules.ts'

/** Sentences about a move: from where to where, by whom, and on what terms. */
export function useFlowWords() {
  const { t, te } = useI18n({ useScope: 'global' })
  const join = (parts: readonly string[]) => parts.filter(Boolean).join(t('kit.listSeparator'))
  const state = (name: string) => t(`smartProperty.state.${name}`)
  const roleName = (role: string) => (te(`role.${role}`) ? t(`role.${role}`) : role)
  const reach = (each: Reach) => t(`smartProperty.flow.reach.${each}`)

  /** `已受理、已分级 → 已派单`, one part for each state it may lead to. */
  function ways({ paths }: FlowMove): string {
    const targets = [...new Set(paths.map(({ to }) => to))]
    const parts = targets.map((to) => {
      const from = paths.filter((path) => path.to === to && path.from !== to).map((path) => state(path.from))
      return from.length > 0 ? t('smartProperty.flow.way', { from: join(from), to: state(to) }) : ''
    })
    const stays = paths.filter(({ from, to }) => from === to).map(({ from }) => state(from))
    return [
      ...parts.filter(Boolean),
      ...(stays.length > 0 ? [t('smartProperty.flow.staysIn', { states: join(stays) })] : []),
    ].join(t('smartProperty.flow.sentenceSeparator'))
  }
  /** A role; one that the product gives no such right is marked as given here. */
  const named = ({ role, isDeparture }: FlowMove['roles'][number]): string =>
    isDeparture ? t('smartProperty.flow.givenHere', { role: roleName(role) }) : roleName(role)
  function who({ permission, roles }: FlowMove): string {
    if (permission === null) return t('smartProperty.flow.bySystem')
    const reaches = [...new Set(roles.map((role) => role.reach))]
    return reaches
      .map((each) =>
        t('smartProperty.flow.reachLine', {
          reach: reach(each),
          roles: join(roles.filter((role) => role.reach === each).map(named)),
        }),
      )
      .join(t('smartProperty.flow.sentenceSeparator'))
  }
  const terms = (move: FlowMove): string =>
    join([
      move.kinds ? join(move.kinds.map((kind) => t(`smartProperty.kind.${kind}`))) : '',
      move.needsReason ? t('smartProperty.flow.reason') : '',
      move.isByAnother ? t('smartProperty.flow.another') : '',
      move.isReopening ? t('smartProperty.flow.reopening') : '',
      move.whilePaused === true ? t('smartProperty.flow.whilePaused') : '',
      move.whilePaused === false ? t('smartProperty.flow.whileRunning') : '',
    ])
  return { ways, who, terms, roleName, reach, name: (move: string) => t(`smartProperty.flow.move.${move}`) }
}
