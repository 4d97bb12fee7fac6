import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOver, decimalSteps, placeAlong } from '../../../../../src/kinds/shared/pictures/scale.ts'

describe('axisOver', () => {
  test.each([
    { span: [45, 105], steps: [5, 15, 30], ticks: [45, 60, 75, 90, 105] },
    { span: [50, 70], steps: [5, 15, 30], ticks: [50, 55, 60, 65, 70] },
    { span: [61, 62], steps: [5, 15, 30], ticks: [60, 65] },
    { span: [0, 1], steps: [0.5, 1], ticks: [0, 0.5, 1] },
    { span: [0.15, 0.35], steps: [0.05, 0.1], ticks: [0.15, 0.2, 0.25, 0.3, 0.35] },
  ])('lays $ticks along $span', ({ span: [low = 0, high = 0], steps, ticks }) => {
    expect(axisOver({ low, high }, steps)).toEqual({ domain: { low: ticks[0], high: ticks.at(-1) }, ticks })
  })

  test('holds any span between round ends, with two to five ticks', () => {
    const numbers = fc.double({ min: 0, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 3, noNaN: true }), (low, share) => {
        const span = { low, high: low + Math.max(1, low) * share }
        const { domain, ticks } = axisOver(span, decimalSteps(span.high))
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(5)
        // A tick is rounded to twelve digits, so that it may fall short of an end by less than any screen shows.
        expect(domain.low).toBeLessThanOrEqual(span.low * (1 + 1e-9))
        expect(domain.high).toBeGreaterThanOrEqual(span.high * (1 - 1e-9))
      }),
    )
  })
})

describe('decimalSteps', () => {
  test('steps by 1, 2 and 5 of each place', () => {
    expect(decimalSteps(90)).toEqual([0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500])
  })

  test('leaves out steps below the least', () => {
    expect(decimalSteps(3, 1)).toEqual([1, 2, 5, 10, 20, 50])
  })
})

describe('placeAlong', () => {
  const place = placeAlong({ low: 60, high: 120 })

  test.each([
    { number: 60, at: 8 },
    { number: 90, at: 50 },
    { number: 120, at: 92 },
    { number: 100, at: 64 },
    { number: 61, at: 9.4 },
    { number: 61.23, at: 9.72 },
    { number: 0, at: 8 },
    { number: 999, at: 92 },
  ])('places $number at $at %', ({ number, at }) => {
    expect(place(number)).toBe(at)
  })
})
