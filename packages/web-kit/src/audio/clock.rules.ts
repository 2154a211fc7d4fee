/** Seconds of sound as people read them on a player, `1:05`; what is not known is `0:00`. */
export function clockOf(seconds: number): string {
  const whole = Number.isFinite(seconds) && seconds > 0 ? Math.floor(seconds) : 0
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Length to show: what the file says, or, since a recording often does not say it, what was told beside it. */
export function lengthOf(duration: number, told: number | undefined): number {
  if (Number.isFinite(duration) && duration > 0) return duration
  return told && told > 0 ? told : 0
}
