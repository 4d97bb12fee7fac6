import { describe, expect, test } from 'vitest'
import { readSite } from '../../../../src/corpus/read/read-site.ts'
import { copyFixture } from '../../../support/fixture.ts'

const named = 'name: A\ntagline: B\n'

describe('readSite', () => {
  test('needs a name and what the site does, no more', () => {
    const fixture = copyFixture()
    fixture.write('content/site.yml', named)
    expect(readSite(fixture.content)).toEqual({
      site: { name: 'A', tagline: 'B', language: 'en', base: '/' },
    })
  })

  test('takes all that a site can say of itself', () => {
    const fixture = copyFixture()
    const more = [
      'language: en-GB',
      'address: https://news.example',
      'base: /under/here/',
      'report: desk@news.example',
      'licence: { name: CC0, address: https://creativecommons.org/publicdomain/zero/1.0/ }',
      'publisher: { name: The Desk }',
    ]
    fixture.write('content/site.yml', named + more.join('\n'))
    expect(readSite(fixture.content)).toMatchObject({
      site: {
        address: 'https://news.example',
        base: '/under/here/',
        report: 'desk@news.example',
        publisher: { name: 'The Desk' },
      },
    })
  })

  test.each([
    [
      'address: https://news.example/path',
      '3:10 https://news.example/path | a host such as https://example.org, without a path',
    ],
    [
      'address: "javascript:alert(1)"',
      '3:10 javascript:alert(1) | a host such as https://example.org, without a path',
    ],
    ['address: "https://["', '3:10 https://[ | a host such as https://example.org, without a path'],
    ['base: news', '3:7 news | a path with a slash at both ends, such as /news/'],
    ['base: /a b/', '3:7 /a b/ | a path with a slash at both ends, such as /news/'],
    ['base: //evil.example/', '3:7 //evil.example/ | a path with a slash at both ends, such as /news/'],
    [
      'report: "javascript:alert(1)"',
      '3:9 javascript:alert(1) | a repository’s address such as https://github.com/example/news, or a mail address',
    ],
    ['language: english-please-do', '3:11 english-please-do | a BCP 47 language tag such as en or zh-Hans'],
    ['licence: { name: CC0 }', '3:10 nothing for address | an address that starts with https:// or http://'],
    ['nmae: C', '3:1 the unknown key nmae | the key language, address, base, report, licence or publisher'],
  ])('refuses %s', (line, problem) => {
    const fixture = copyFixture()
    fixture.write('content/site.yml', named + line)
    const read = readSite(fixture.content)
    const problems = 'problems' in read ? read.problems : []
    expect(problems.map((one) => `${one.line}:${one.column} ${one.found} | ${one.expected}`)).toEqual([
      problem,
    ])
  })

  test('tells broken YAML', () => {
    const fixture = copyFixture()
    fixture.write('content/site.yml', 'name: [')
    expect(readSite(fixture.content)).toMatchObject({ problems: [{ rule: 'yaml' }] })
  })
})

describe('a content folder without site.yml', () => {
  test('is refused with the least that the file can say', () => {
    const fixture = copyFixture()
    fixture.remove('content/site.yml')
    expect(fixture.problems()).toBe(`content/site.yml:1:1  no-site
  found     no such file
  expected  the file that says what the site is called
  hint      Write one, two lines will do:
            name: The Harbour Papers
            tagline: Who told the harbour’s news, and how.

1 problem in 1 file.`)
  })

  test('is told where the file can’t be read', () => {
    const fixture = copyFixture()
    fixture.remove('content/site.yml')
    fixture.link('content/site.yml', 'texts')
    expect(fixture.problems()).toContain('content/site.yml:1:1  unreadable')
  })
})
