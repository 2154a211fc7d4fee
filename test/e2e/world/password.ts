/** Everybody's, in the world of a run. */
export const password = 'lin-li-e2e-2026'
