import {
  emptyInput,
  moveNames,
  moves,
  roleMoves,
  states,
  transitionsOutput,
  workOrderSubject,
  type Move,
  type State,
} from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'

/** The map of an order's life, and which roles make each move as rights are given here. */
export const listTransitions = defineQuery({
  name: 'smart-property.board.transitions',
  can: ['survey', workOrderSubject],
  input: emptyInput,
  output: transitionsOutput,
  async run(ctx) {
    const byMove = Map.groupBy(roleMoves(await ctx.people.rolesAllowed()), ({ move }) => move)
    return {
      states: [...states],
      moves: moveNames.map((name) => {
        const { verb, paths, kinds, needsReason, isByAnother, isReopening, whilePaused }: Move = moves[name]
        return {
          move: name,
          permission: verb && `${workOrderSubject}.${verb}`,
          paths: Object.entries(paths).map(([from, to]) => ({ from: from as State, to })),
          kinds: kinds ? [...kinds] : null,
          needsReason: needsReason ?? false,
          isByAnother: isByAnother ?? false,
          isReopening: isReopening ?? false,
          whilePaused: whilePaused ?? null,
          roles: (byMove.get(name) ?? []).map(({ move: _, ...role }) => role),
        }
      }),
    }
  },
})
