import { rubricDoc, type RubricDoc } from '@linli/evaluation-contract/scoring'

/** What is wrong in a file, with where: its words are `rubrics.file.<code>`. */
export interface FileProblem {
  /** Dotted; empty for the file as a whole. */
  path: string
  code: FileProblemCode
  params: Record<string, string | number>
}

export const fileProblemCodes = [
  'not_json',
  'too_large',
  'wrong_kind',
  'too_small',
  'too_big',
  'bad_key',
  'unknown_field',
  'no_such_choice',
  'other',
] as const
export type FileProblemCode = (typeof fileProblemCodes)[number]

export type ReadFile = { doc: RubricDoc } | { problems: FileProblem[] }

/** Of UTF-16 units; the same order of size as the server takes. */
const mostCharacters = 2_000_000
const mostProblems = 200

/** A rubric out of the text of a file, or what keeps it from being one. */
export function readRubricFile(text: string): ReadFile {
  if (text.length > mostCharacters) return { problems: [{ path: '', code: 'too_large', params: {} }] }
  try {
    return readRubric(JSON.parse(text))
  } catch {
    return { problems: [{ path: '', code: 'not_json', params: {} }] }
  }
}

/** A rubric out of any value, or what keeps it from being one. */
export function readRubric(value: unknown): ReadFile {
  const read = rubricDoc.safeParse(value)
  if (read.success) return { doc: read.data }
  const problems = read.error.issues.flatMap((issue) => problemsOf(issue))
  return { problems: problems.slice(0, mostProblems) }
}

/** The part of a zod issue that its codes differ in, as far as words need it. */
interface Issue {
  code?: string
  path: readonly PropertyKey[]
  expected?: string
  minimum?: number | bigint
  maximum?: number | bigint
  keys?: readonly string[]
  errors?: readonly (readonly Issue[])[]
  values?: readonly unknown[]
}

function problemsOf(issue: Issue, above: readonly PropertyKey[] = []): FileProblem[] {
  const at = [...above, ...issue.path]
  const path = at.map(String).join('.')
  const one = (code: FileProblemCode, params: FileProblem['params'] = {}): FileProblem[] => [
    { path, code, params },
  ]
  switch (issue.code) {
    case 'invalid_type':
      return one('wrong_kind', { expected: issue.expected ?? '' })
    case 'too_small':
      return one('too_small', { least: Number(issue.minimum) })
    case 'too_big':
      return one('too_big', { most: Number(issue.maximum) })
    case 'invalid_format':
    case 'invalid_key':
      return one('bad_key')
    case 'unrecognized_keys':
      return one('unknown_field', { names: (issue.keys ?? []).join(', ') })
    case 'invalid_value':
      return one('no_such_choice', { choices: (issue.values ?? []).map(String).join(', ') })
    case 'invalid_union':
      return closestOf(issue, at)
    default:
      return one('other')
  }
}

/** Of the forms a value may have, the one it comes closest to: the one that is wrong the deepest down. */
function closestOf({ errors = [] }: Issue, at: readonly PropertyKey[]): FileProblem[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(0, ...issues.map(({ path }) => path.length)) - issues.length / 100
  const [closest] = errors.filter((issues) => issues.length > 0).toSorted((a, b) => depth(b) - depth(a))
  if (!closest) return [{ path: at.map(String).join('.'), code: 'no_such_choice', params: { choices: '' } }]
  return closest.flatMap((issue) => problemsOf(issue, at))
}
