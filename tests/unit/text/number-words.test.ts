import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../src/kinds/shared/patterns/figures.ts'
import { withCommas } from '../../../src/text/number-words.ts'

describe('thousands', () => {
  test.each([
    ['el', 'Άναψαν 1.500 φαναράκια.', 'Άναψαν 1,500 φαναράκια.'],
    ['de', 'Es waren 12.400 von 1.234.567.', 'Es waren 12,400 von 1,234,567.'],
    ['es-ES', 'Costó 1.500,50 coronas.', 'Costó 1,500,50 coronas.'],
    ['fr', 'Il y avait 1.500 lampions.', 'Il y avait 1,500 lampions.'],
    ['de', 'Am 12.06.2031 um 3.50 Uhr; 1.5; 0.500; 1.5000; 1234.567.', null],
    ['de', 'Die Adresse 192.168.100.10 und 10.000.1.', null],
    ['en', 'It weighs 1.500 tons.', null],
    ['en-ZA', 'It weighs 1.500 tons.', null],
    ['es-MX', 'Pesa 1.500 toneladas.', null],
    ['ja', '1.500トン', null],
  ])('in %s: %s', (language, text, grouped) => {
    expect(withCommas(text, language)).toBe(grouped ?? text)
  })

  test('are read as such', () => {
    expect(findFigures(withCommas('rund 12.400 Laternen', 'de'))).toMatchObject([
      { low: 12_400, bound: 'about' },
    ])
    expect(findFigures(withCommas('1.500 tons', 'en'))).toMatchObject([{ low: 1.5 }])
  })
})
