/** Lower-case words of an English name joined by dashes; empty where it has none. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 32)
    .replace(/-$/, '')

/** A key that nothing here has yet: from the English name where there is one, else `own-1`, `own-2`. */
export function newKey(nameEn: string, taken: readonly string[]): string {
  const slug = slugOf(nameEn)
  const base = slug.length >= 2 ? slug : 'own'
  if (base !== 'own' && !taken.includes(base)) return base
  for (let n = 1; ; n++) if (!taken.includes(`${base}-${n}`)) return `${base}-${n}`
}
