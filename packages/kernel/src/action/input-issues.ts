import type { FieldIssue } from '@linli/contract'
import type { z } from 'zod'

/** zod's issues in our own closed vocabulary, so that the server can word them in the user's language. */
export function issuesOf(error: z.ZodError): FieldIssue[] {
  return error.issues.slice(0, 50).map((issue): FieldIssue => {
    const path = issue.path.map(String).join('.')
    switch (issue.code) {
      case 'too_small':
        return {
          path,
          rule: `too_small_${issue.origin === 'string' ? 'text' : issue.origin === 'array' ? 'list' : 'number'}`,
          params: { limit: Number(issue.minimum) },
        }
      case 'too_big':
        return {
          path,
          rule: `too_big_${issue.origin === 'string' ? 'text' : issue.origin === 'array' ? 'list' : 'number'}`,
          params: { limit: Number(issue.maximum) },
        }
      case 'invalid_type':
        return { path, rule: issue.input === undefined ? 'required' : 'wrong_type' }
      case 'invalid_format':
        return { path, rule: 'wrong_format', params: { format: issue.format } }
      case 'invalid_value':
        return {
          path,
          rule: 'not_in_list',
          params: { allowed: issue.values.map(String).join(', ').slice(0, 300) },
        }
      case 'unrecognized_keys':
        return { path, rule: 'unknown_field', params: { fields: issue.keys.join(', ').slice(0, 200) } }
      case 'custom':
        return { path, rule: issue.message && /^[a-z_]+$/.test(issue.message) ? issue.message : 'invalid' }
      default:
        return { path, rule: 'invalid' }
    }
  })
}
