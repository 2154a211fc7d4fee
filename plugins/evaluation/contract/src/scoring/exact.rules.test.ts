import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compare, decimalOf, numberOf, product, sumOf, wholeTimes } from './exact.rules.ts'
import { isWholeSteps, toPoints, toSteps } from './steps.rules.ts'

describe('exact numbers', () => {
  it.each([0, 0.1, 0.83, -2.5, 1e21, 1e-9, 123456.789, 100])('keeps %d as it prints', (value) => {
    expect(numberOf(decimalOf(value))).toBe(value)
  })

  it('adds and multiplies what binary fractions would let drift', () => {
    expect(sumOf([0.1, 0.2])).toBe(0.3)
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1)
    expect(compare(product(0.07, 100), decimalOf(7))).toBe(0)
    expect(numberOf(product(0.1, 3))).toBe(0.3)
  })

  it('counts how often one number goes into another, rounded down below zero as well', () => {
    expect(wholeTimes(decimalOf(0.3), decimalOf(0.1))).toBe(3)
    expect(wholeTimes(decimalOf(29_999), decimalOf(10_000))).toBe(2)
    expect(wholeTimes(decimalOf(-1), decimalOf(2))).toBe(-1)
    expect(wholeTimes(decimalOf(-4), decimalOf(2))).toBe(-2)
  })

  it('orders as numbers do', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(compare(decimalOf(a), decimalOf(b))).toBe(a === b ? 0 : a < b ? -1 : 1)
      }),
    )
  })

  it('turns points into whole steps and back without drift', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom(0.1, 0.25, 0.5, 1), (steps, step) => {
        const points = toPoints(steps, step)
        expect(toSteps(points, step)).toBe(steps)
        expect(isWholeSteps(points, step)).toBe(true)
      }),
    )
    expect(toPoints(3, 0.1)).toBe(0.3)
    expect(isWholeSteps(0.75, 0.5)).toBe(false)
  })
})
