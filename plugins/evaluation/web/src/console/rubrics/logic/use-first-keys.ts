import { computed } from 'vue'

import { useDocEditor } from '../builder/use-doc-editor.ts'
import { firstJudge } from '../doc/blank-doc.rules.ts'
import type { FirstKeys } from '../doc/conditions.rules.ts'

/** What a new condition asks for until somebody chooses: the rubric's first, or a name the check will miss. */
export function useFirstKeys() {
  const editor = useDocEditor()
  return computed<FirstKeys>(() => {
    const { metrics, judges, documents } = editor.doc.value
    const [metric = 'metric1'] = Object.keys(metrics)
    return {
      metric,
      isYesOrNo: metrics[metric]?.unit === 'boolean',
      judge: Object.keys(judges)[0] ?? firstJudge,
      document: Object.keys(documents)[0] ?? 'document1',
    }
  })
}
