/** After this many failed deliveries an event is a dead letter, kept with a replay button. */
export const maxAttempts = 8

/** Seconds until the next try: 2, 4, 8 ... at most ten minutes. */
export const backoffSeconds = (attempts: number): number => Math.min(600, 2 ** Math.max(1, attempts))
