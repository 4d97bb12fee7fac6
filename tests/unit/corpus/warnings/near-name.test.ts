import { describe, expect, test } from 'vitest'
import { nearName } from '../../../../src/corpus/warnings/near-name.ts'
import { copyFixture } from '../../../support/fixture.ts'
import { warningsOf } from '../../../support/warnings.ts'

function withPerson(id: string, name: string): string[] {
  const fixture = copyFixture()
  fixture.write(`content/people/${id}.yml`, `name: ${name}\nrole: Stranger\n`)
  return warningsOf(nearName, fixture)
}

describe('near-name', () => {
  test('finds none where names differ', () => {
    expect(warningsOf(nearName, copyFixture())).toEqual([])
  })

  test.each([
    ['one letter more', 'Tomas Brennn'],
    ['letters swapped', 'Ada Lindqvsit'],
    ['accents', 'Tomás Brénn'],
    ['two letters of twelve', 'Ada Lindkwist'],
  ])('tells a name with %s, which nothing names', (_, name) => {
    const [warning, ...more] = withPerson('stranger', name)
    expect(warning).toMatch(new RegExp(`^people/stranger.yml:1:7 “${name}”, named nowhere and almost like “`))
    expect(more).toEqual([])
  })

  test.each(['Tomas Brown', 'Eva Lindberg', 'Port office 2'])('takes %s for another name', (name) => {
    expect(withPerson('stranger', name)).toEqual([])
  })

  test('tells of two rare names the rarer, of two as rare the later', () => {
    const fixture = copyFixture()
    fixture.write('content/people/joan-okafer.yml', 'name: Joan Okafer\nrole: Stranger\n')
    fixture.edit('content/articles/gazette-report.md', 'origin: [ada-lindqvist]', 'origin: [joan-okafer]')
    expect(warningsOf(nearName, fixture)).toEqual([
      'people/joan-okafor.yml:1:7 “Joan Okafor”, named once and almost like “Joan Okafer”, joan-okafer',
    ])
  })
})
