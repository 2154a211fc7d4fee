/** One scorer's value for one unit (an estate, or one part of it). A missing value is a missing row. */
export interface Score {
  readonly unit: string
  readonly rater: string
  readonly value: number
}
