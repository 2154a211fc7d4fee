import type { OwnCheck } from '@linli/evaluation-contract/flag'
import type { CheckProvider } from '@linli/kernel'

import { oneSitting, soleSupport } from './entry-checks.sql.ts'
import type { RunCheck } from './findings.sql.ts'
import { labelRows } from './label-rows.ts'
import { fileRepeated, noteRepeated } from './paper-checks.sql.ts'
import { photoAfterEvent, photoBeforeEvent, photoRepeated } from './photo-checks.sql.ts'

const providerOf = (run: RunCheck): CheckProvider => ({ run, label: labelRows })

/** What this plugin looks for in its own evidence and papers, each by one statement. */
export const ownCheckProviders: Record<OwnCheck, CheckProvider> = {
  'evidence.photo_repeated': providerOf(photoRepeated),
  'evidence.photo_before_event': providerOf(photoBeforeEvent),
  'evidence.photo_after_event': providerOf(photoAfterEvent),
  'evidence.one_sitting': providerOf(oneSitting),
  'evidence.sole_support': providerOf(soleSupport),
  'papers.note_repeated': providerOf(noteRepeated),
  'papers.file_repeated': providerOf(fileRepeated),
}
