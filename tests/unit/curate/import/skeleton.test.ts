import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Declared, declaredKeys } from '../../../../src/curate/import/declared.ts'
import { findKnownTexts } from '../../../../src/curate/import/known-texts.ts'
import { chooseOutlet, writeSkeleton } from '../../../../src/curate/import/skeleton.ts'
import { idFrom } from '../../../../src/curate/file-id.ts'
import type { FactData } from '../../../../src/kinds/fact.ts'
import type { OutletData } from '../../../../src/schema/outlet.ts'

const declared = (values: Partial<Record<(typeof declaredKeys)[number], string[]>>): Declared =>
  Object.fromEntries(
    declaredKeys.map((key) => [key, (values[key] ?? []).map((value) => ({ value, where: `meta ${key}` }))]),
  ) as unknown as Declared

const beacon: OutletData = {
  ...{ name: 'The Beacon', kind: 'newspaper', country: 'NO', language: 'en' },
  homepage: 'https://www.beacon.example/',
}
const outlets = new Map([['beacon', beacon]])

describe('idFrom', () => {
  it.each([
    ['Harbour closed – The Beacon', 'harbour-closed-the-beacon'],
    ['  Čafé’s “own” №7!', 'cafes-own-7'],
    ['港が閉鎖', ''],
    ['storm '.repeat(20), 'storm-storm-storm-storm-storm-storm-storm-storm-storm-storm'],
    ['x'.repeat(80), 'x'.repeat(60)],
  ])('makes an ID of %s', (name, id) => {
    expect(idFrom(name)).toBe(id)
  })
})

describe('chooseOutlet', () => {
  it('knows an outlet by its name, in any case', () => {
    expect(chooseOutlet(declared({ outlet: ['the beacon'] }), outlets, 'a')).toEqual({
      ...{ id: 'beacon', draft: null, language: 'en', identifiedBy: 'page’s data (meta outlet)' },
    })
  })

  it('knows an outlet by its home page', () => {
    const found = chooseOutlet(declared({ address: ['https://beacon.example/tide'] }), outlets, 'a')
    const identifiedBy = 'page’s data (meta address: beacon.example)'
    expect(found).toEqual({ id: 'beacon', draft: null, language: 'en', identifiedBy })
  })

  it('drafts an outlet that names itself', () => {
    const found = chooseOutlet(declared({ outlet: ['La Vague'], language: ['fr'] }), outlets, 'a')
    expect(found).toMatchObject({ id: 'la-vague', language: 'fr' })
    expect(found.draft).toEqual({ name: 'La Vague', kind: 'unknown', country: null, language: 'fr' })
  })

  it('goes by the language of a file that already has the name', () => {
    const taken = new Map([['la-vague', { ...beacon, name: 'Vague, La' }]])
    const found = chooseOutlet(declared({ outlet: ['La Vague'], language: ['fr'] }), taken, 'a')
    expect(found).toMatchObject({ id: 'la-vague', language: 'en' })
  })

  it('leaves an outlet unidentified that nothing names', () => {
    const found = chooseOutlet(declared({ address: ['https://other.example/'] }), outlets, 'tide-note')
    expect(found).toMatchObject({ id: 'tide-note', language: 'en', identifiedBy: null })
    expect(found.draft).toMatchObject({ unidentified: 'The text names no outlet.' })
  })
})

describe('writeSkeleton', () => {
  const fact = (question: string) => ({ question, kind: 'text' }) as FactData
  const parts = {
    ...{
      outlet: { id: 'beacon', draft: null, language: 'en', identifiedBy: null },
      story: 'storm',
      file: 'a.txt',
    },
    ...{ read: '2031-03-06', address: 'https://archive.example/a' },
    facts: [
      { id: 'storm-length', data: fact('How long did it last?') },
      { id: 'planks', data: fact('How many planks?') },
    ],
  }
  const frontMatter = (text: string) => parse(text.split(/^---$/m)[1]!) as Record<string, unknown>

  it('asks every fact of the story', () => {
    const text = writeSkeleton({
      ...parts,
      declared: declared({ title: ['Tide: “in”\n---\n# x'], date: ['2031-03-05'] }),
    })
    expect(text).toMatch('# How long did it last? (text)\n  storm-length: unread\n')
    expect(frontMatter(text)).toEqual({
      ...{ title: 'Tide: “in”\n---\n# x', outlet: 'beacon', story: 'storm', published: '2031-03-05' },
      identifiedBy: null,
      source: { file: 'a.txt', read: '2031-03-06', address: 'https://archive.example/a' },
      claims: { 'storm-length': 'unread', planks: 'unread' },
    })
  })

  it('guesses neither a title nor one of two dates', () => {
    const text = writeSkeleton({ ...parts, declared: declared({ date: ['2031-03-05', '2031-03-04'] }) })
    expect(frontMatter(text)).toMatchObject({ title: null, published: null })
    expect(text).toMatch('published: null # declared: 2031-03-05 (meta date), 2031-03-04 (meta date)')
  })

  it('prefers the address that the page declares', () => {
    const text = writeSkeleton({ ...parts, declared: declared({ address: ['https://beacon.example/a'] }) })
    expect(frontMatter(text)).toMatchObject({ source: { address: 'https://beacon.example/a' } })
  })
})

describe('the language in a skeleton', () => {
  const languageOf = (ofPage: string[], ofOutlet: string | null) => {
    const text = writeSkeleton({
      ...{ outlet: { id: 'beacon', draft: null, language: ofOutlet, identifiedBy: null }, story: 'storm' },
      ...{ file: 'a.txt', read: '2031-03-06', address: null, facts: [] },
      declared: declared({ language: ofPage }),
    })
    return /^language: (.*)$/m.exec(text)?.[1]
  }

  it.each<[string, string[], string | null, string | undefined]>([
    ['no language', [], 'en', undefined],
    ['the outlet’s', ['en'], 'en', undefined],
    ['the outlet’s, more exactly', ['en-GB'], 'en', undefined],
    ['the outlet’s, less exactly', ['zh'], 'zh-Hans', undefined],
    ['another', ['de'], 'en', 'de'],
    ['another that begins like it', ['fil'], 'fi', 'fil'],
    ['another script', ['zh-Hant'], 'zh-Hans', 'zh-Hant'],
    ['one, of an outlet that nobody knows', ['fr'], null, 'fr'],
  ])('a page that declares %s', (_, ofPage, ofOutlet, expected) => {
    expect(languageOf(ofPage, ofOutlet)).toBe(expected)
  })
})

describe('findKnownTexts', () => {
  const wire = 'The storm took eleven planks from the pier and the county will pay for all of them by June.'
  const texts = new Map([
    ['other.txt', 'Something else.\n'],
    ['wire.txt', `A line before.\n${wire}\n`],
    ['whole.txt', `${wire} The “mayor” said so.\n`],
  ])

  it('finds copies, the most shared first, and what they share', () => {
    expect(findKnownTexts(['Our own words.', `Yes: ${wire}`], texts)).toMatchObject([
      { file: 'wire.txt', same: false, shared: 19, words: 23, longest: { words: 19, paragraph: 2 } },
      { file: 'whole.txt', same: false, shared: 19, words: 23, longest: { words: 19, paragraph: 1 } },
    ])
  })

  it('knows the same text by its words, whatever its quotation marks', () => {
    const [first] = findKnownTexts([`${wire} The "mayor" said so.`], texts)
    expect(first).toMatchObject({ file: 'whole.txt', same: true })
  })

  it('knows a short text that has no run of 12 words', () => {
    expect(findKnownTexts(['Something else.'], texts)).toMatchObject([{ file: 'other.txt', same: true }])
  })
})
