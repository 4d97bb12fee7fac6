import { describe, expect, test } from 'vitest'
import { speaksFor } from '../../../../src/corpus/rules/speaks-for.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('speaks-for', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(speaksFor, copyFixture())).toEqual([])
  })

  test('tells a voice that is a person', () => {
    const fixture = copyFixture()
    fixture.edit('content/people/lena-fisk.yml', 'speaksFor: port-office', 'speaksFor: ada-lindqvist')
    expect(breachesOf(speaksFor, fixture)).toMatchInlineSnapshot(`
      [
        "content/people/lena-fisk.yml:3:12 ada-lindqvist, a person | an institution that speaks for itself | Name the institution at the end of the chain.",
      ]
    `)
  })

  test('tells a voice that has a voice itself, and so every circle', () => {
    const fixture = copyFixture()
    fixture.edit('content/people/port-office.yml', 'role:', 'speaksFor: port-office\nrole:')
    expect(breachesOf(speaksFor, fixture)).toMatchInlineSnapshot(`
      [
        "content/people/lena-fisk.yml:3:12 port-office, which speaks for port-office | an institution that speaks for itself | Name the institution at the end of the chain.",
        "content/people/port-office.yml:3:12 port-office, which speaks for port-office | an institution that speaks for itself | Name the institution at the end of the chain.",
      ]
    `)
  })

  test('leaves a voice that doesn’t exist to others', () => {
    const fixture = copyFixture()
    fixture.edit('content/people/lena-fisk.yml', 'speaksFor: port-office', 'speaksFor: nobody')
    expect(breachesOf(speaksFor, fixture)).toEqual([])
  })
})
