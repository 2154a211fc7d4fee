import { deliver, handIn } from './deliver.ts'
import type { EngineOptions, Said } from './engine-options.ts'
import { keepCapture } from './keep-capture.ts'
import { takeAlong } from './take-along.ts'

/**
 * A visit on this phone. Every step may be the last before the phone dies: what was kept is found again, what was sent is
 * sent under the same id, and nothing is let go of before the server said it has the same.
 */
export const createSiteEngine = (options: EngineOptions) => ({
  takeAlong: (visitId: string) => takeAlong(options, visitId),
  capture: (visitKey: string, said: Said) => keepCapture(options, visitKey, said),
  deliver: (visitKey: string) => deliver(options, visitKey),
  handIn: (visitKey: string) => handIn(options, visitKey),
})
