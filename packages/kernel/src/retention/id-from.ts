/** The smallest time-ordered id of a moment: rows made before it have smaller ones, so the key finds them. */
export function idFrom(moment: Date): string {
  const hex = moment.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}
