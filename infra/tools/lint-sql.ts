import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface Finding {
  rule: string
  file: string
  line: number
  text: string
}

interface Rule {
  name: string
  pattern: RegExp
  /** Where the pattern is at home. */
  allowed: RegExp
}

const migrations = /\/migrations\/|\.test\.ts$/

/**
 * What no parser sees because it lives in strings: settings that outlive a transaction (the next request on the
 * pooled connection would read another tenant), and SQL text past the parameter binding.
 */
const rules: Rule[] = [
  { name: 'no-session-setting', pattern: /\bset\s+(session\s+)?app\.\w+/i, allowed: migrations },
  { name: 'no-session-set-config', pattern: /set_config\s*\([^;]*,\s*false\s*\)/i, allowed: migrations },
  {
    name: 'no-session-role',
    pattern: /\bset\s+(session\s+)?(role\s+\w|session\s+authorization)/i,
    allowed: migrations,
  },
  {
    name: 'no-raw-sql',
    pattern: /\bsql\.raw\(|\.unsafe\(/,
    allowed: /^packages\/kernel\/src\/|\/migrations\/|\.test\.ts$/,
  },
]

/** Every line of product code and migrations that breaks a rule on SQL text. */
export function lintSql(root: string): Finding[] {
  const files = globSync(
    ['apps', 'packages', 'plugins', 'test/plugins'].map((folder) => `${folder}/**/*.{ts,vue,sql}`),
    {
      cwd: root,
      exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
    },
  )
  return files.toSorted().flatMap((file) => lintFile(root, file))
}

function lintFile(root: string, file: string): Finding[] {
  const path = relative(root, join(root, file))
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((text, index) =>
      rules
        .filter(
          (rule) => !rule.allowed.test(path) && rule.pattern.test(withoutLocal(text)) && !isComment(text),
        )
        .map((rule) => ({ rule: rule.name, file: path, line: index + 1, text: text.trim() })),
    )
}

/** SET LOCAL ends with the transaction. */
function withoutLocal(text: string): string {
  return text.replaceAll(/\bset\s+local\b/gi, '')
}

function isComment(text: string): boolean {
  return /^\s*(\/\/|\*|\/\*|--)/.test(text)
}
