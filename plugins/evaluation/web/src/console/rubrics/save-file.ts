/** Gives the browser a JSON file to keep; nothing leaves the machine. */
export function saveJson(name: string, value: unknown): void {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.json`
  link.click()
  // The download has begun by the next turn; a URL given up in this one is sometimes gone before that.
  setTimeout(() => URL.revokeObjectURL(url))
}
