import { describe, expect, test } from 'vitest'
import { sharedId } from '../../../../src/corpus/rules/shared-id.ts'
import { breachesOf } from '../../../support/breaches.ts'
import { copyFixture } from '../../../support/fixture.ts'

describe('shared-id', () => {
  test('holds in the fixture', () => {
    expect(breachesOf(sharedId, copyFixture())).toEqual([])
  })

  test('tells IDs that two of people, outlets and statements have', () => {
    const fixture = copyFixture()
    fixture.write('content/outlets/port-office.yml', fixture.read('content/outlets/ferry-post.yml'))
    fixture.write('content/statements/ada-lindqvist.yml', fixture.read('content/statements/port-notice.yml'))
    fixture.write('content/statements/ferry-post.yml', fixture.read('content/statements/port-notice.yml'))
    expect(breachesOf(sharedId, fixture)).toMatchInlineSnapshot(`
      [
        "content/outlets/port-office.yml:1:1 the ID port-office, which people/port-office.yml has as well | an ID that no person, outlet or other statement has | Rename one of the two files, and every reference to it.",
        "content/statements/ada-lindqvist.yml:1:1 the ID ada-lindqvist, which people/ada-lindqvist.yml has as well | an ID that no person, outlet or other statement has | Rename one of the two files, and every reference to it.",
        "content/statements/ferry-post.yml:1:1 the ID ferry-post, which outlets/ferry-post.yml has as well | an ID that no person, outlet or other statement has | Rename one of the two files, and every reference to it.",
      ]
    `)
  })
})
