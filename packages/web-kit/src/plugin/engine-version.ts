/**
 * Version of the plugin contract this shell speaks. A copy of `engineVersion` of @linli/contract, kept
 * apart so that no schema library reaches the browser; engine-version.test.ts holds the two together.
 */
export const engineVersion = '1.0.0'
