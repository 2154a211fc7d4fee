import type { DeskPart } from '@linli/evaluation-contract/campaign'
import { nextTick, shallowRef, type Ref } from 'vue'

import { typePoints, type Command } from './keys.rules.ts'
import {
  answerJudge,
  chooseLevel,
  choosePoints,
  neighbour,
  nextUnscored,
  openJudge,
  stepPoints,
  type Block,
  type ScoreForm,
} from './scoring.rules.ts'
import type { Scoring } from './use-scoring.ts'

/** Figures further apart in time are two choices. In ms. */
const typingPause = 900

/** Choices of points, level and answers by key, for the part in hand. */
function usePartChoices(scoring: Scoring, change: (form: ScoreForm) => void) {
  let typed = { part: '', text: '', at: 0 }
  return {
    typeFigure(part: DeskPart, key: string): void {
      const isFresh = typed.part !== part.id || Date.now() - typed.at > typingPause
      const meant = typePoints(part.points, isFresh ? '' : typed.text, key)
      typed = { part: part.id, text: typeof meant === 'string' ? meant : meant.text, at: Date.now() }
      if (typeof meant !== 'string') change(choosePoints(part, scoring.formOf(part), meant.points))
    },
    pickLevel(part: DeskPart, at: number): void {
      const level = part.levels[at]
      if (level) change(chooseLevel(part, scoring.formOf(part), level.id))
    },
    step: (part: DeskPart, by: 1 | -1): void => change(stepPoints(part, scoring.formOf(part), by)),
    answer(part: DeskPart, isYes: boolean): void {
      const form = scoring.formOf(part)
      const key = openJudge(part, form)
      if (key !== null) change(answerJudge(form, key, isYes))
    },
  }
}

interface Screen {
  /** None in a place without parts. */
  current: Ref<DeskPart | undefined>
  /** Shows another part. */
  goTo: (part: DeskPart) => void
  focusReason: () => void
  /** All parts have a score. */
  end: () => void
  help: () => void
}

/** Ways from part to part; a score that is complete is saved whenever its part is left. */
function usePartMoves(scoring: Scoring, { current, goTo, focusReason, end }: Screen) {
  /** What was still missing when a part was to be saved. */
  const asked = shallowRef<{ part: string; block: Block } | null>(null)

  function unscoredAfter(part: DeskPart): DeskPart | undefined {
    const missing = new Set(scoring.missing.value.map(({ id }) => id))
    return nextUnscored(scoring.parts.value, part.id, (id) => !missing.has(id))
  }
  /** Whether nothing keeps the part from being left. */
  function save(part: DeskPart): boolean {
    const block = scoring.save(part)
    asked.value = block && { part: part.id, block }
    if (block === 'reason') void nextTick(focusReason)
    return block === null
  }
  /** Only what was chosen: passing by a proposal does not accept it. */
  function leave(part: DeskPart): void {
    if (scoring.stateOf(part) === 'typed') scoring.save(part)
  }
  function move(by: 1 | -1): void {
    const part = current.value
    if (!part) return
    leave(part)
    const next = neighbour(scoring.parts.value, part.id, by)
    if (next && next.id !== part.id) goTo(next)
  }
  function goOn(): void {
    const part = current.value
    if (!part || !scoring.canScore.value) return move(1)
    const wasMissing = scoring.missing.value.length > 0
    if (!save(part)) return
    const next = unscoredAfter(part)
    if (next) goTo(next)
    else if (wasMissing) end()
    else move(1)
  }
  function toNext(): void {
    const part = current.value
    if (!part || !scoring.canScore.value) return
    leave(part)
    const next = unscoredAfter(part)
    if (next) goTo(next)
    else end()
  }
  return { asked, move, goOn, toNext }
}

/** What keys and buttons do at the desk. */
export function usePartCommands(scoring: Scoring, screen: Screen) {
  const { current, focusReason, help } = screen
  const moves = usePartMoves(scoring, screen)
  function change(form: ScoreForm): void {
    moves.asked.value = null
    if (current.value) scoring.change(current.value, form)
  }
  /** A choice by hand or finger is meant as it stands. */
  function choose(form: ScoreForm): void {
    change(form)
    if (current.value) scoring.save(current.value)
  }
  const choices = usePartChoices(scoring, change)

  function run(command: Command): void {
    const part = current.value
    if (!part) return
    switch (command.kind) {
      case 'level':
        return choices.pickLevel(part, command.at)
      case 'typed':
        return choices.typeFigure(part, command.key)
      case 'step':
        return choices.step(part, command.by)
      case 'judge':
        return choices.answer(part, command.isYes)
      case 'part':
        return moves.move(command.by)
      case 'next':
        return moves.toNext()
      case 'reason':
        return focusReason()
      case 'save':
        return moves.goOn()
      case 'help':
        return help()
    }
  }
  return { ...moves, run, choose, change }
}
