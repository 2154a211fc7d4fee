import type { OwnScore } from '@linli/evaluation-contract/campaign'
import { isProblem } from '@linli/web-kit'

import { keepEntries, type KeptEntries } from './kept-entries.ts'
import {
  afterEarlierSaved,
  afterFailure,
  entryFor,
  overTheirs,
  stopsAll,
  type NewScore,
  type SaveEntry,
} from './save-entry.rules.ts'
import { useBackoff } from './use-backoff.ts'

export interface Sent {
  own: OwnScore
}

interface Options<Answer extends Sent> {
  /** Names the place among what is kept on this device. */
  key: string
  parts: readonly string[]
  send: (entry: SaveEntry) => Promise<Answer>
  /** `answer` is null for a score that another window had saved with the same content. */
  onSaved: (part: string, own: OwnScore, answer: Answer | null) => void
}

/** Takes an answer in, for the score that was sent and for the newer one that may have taken its place meanwhile. */
function settleIn<Answer extends Sent>(
  { entries, hold, release }: KeptEntries,
  onSaved: Options<Answer>['onSaved'],
) {
  function saved(sent: SaveEntry, own: OwnScore, answer: Answer | null): void {
    const now = entries.get(sent.part)
    if (now && now.scoreId !== sent.scoreId) hold(afterEarlierSaved(now, own))
    else release(sent.part)
    onSaved(sent.part, own, answer)
  }
  /** Whether there is no use in sending the others now. */
  function failed(sent: SaveEntry, error: unknown): boolean {
    const problem = isProblem(error) ? error : null
    // Whether what was overtaken on its way has arrived, its successor finds out.
    if (entries.get(sent.part)?.scoreId === sent.scoreId) {
      const outcome = afterFailure(sent, problem)
      if ('savedAs' in outcome) saved(sent, outcome.savedAs, null)
      else hold(outcome.entry)
    }
    return stopsAll(problem)
  }
  return { saved, failed }
}

/**
 * Scores on their way, one at a time and the last of each part only. Until the server has taken one it lies on the
 * device as well, with its id, so that neither a lost network nor a closed window loses it or doubles it.
 */
export function useSaveQueue<Answer extends Sent>({ key, parts, send, onSaved }: Options<Answer>) {
  const kept = keepEntries(key, parts)
  const { entries, hold, release, inState, change } = kept
  const { saved, failed } = settleIn<Answer>(kept, onSaved)
  const backoff = useBackoff(retry)
  let isRunning = false

  async function sendOne(entry: SaveEntry): Promise<boolean> {
    let answer: Answer
    try {
      answer = await send(entry)
    } catch (error) {
      return failed(entry, error)
    }
    backoff.reset()
    saved(entry, answer.own, answer)
    return false
  }
  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    for (let [entry] = inState('waiting'); entry; [entry] = inState('waiting')) {
      const isStopped = await sendOne(entry)
      if (isStopped) inState('waiting').forEach((each) => change(each, 'kept'))
    }
    isRunning = false
    if (inState('kept').length > 0) backoff.later()
  }
  /** What waits for the network is tried at once. */
  function retry(): void {
    inState('kept').forEach((each) => change(each, 'waiting'))
    void run()
  }
  void run()

  return {
    entries,
    retry,
    put(score: NewScore): void {
      hold(entryFor(score, entries.get(score.part)))
      void run()
    },
    /** Own score in spite of another window's. */
    keepMine(part: string): void {
      const entry = entries.get(part)
      if (entry) hold(overTheirs(entry))
      void run()
    },
    /** Gives up what was not saved. */
    giveUp: release,
  }
}

export type SaveQueue = ReturnType<typeof useSaveQueue>
