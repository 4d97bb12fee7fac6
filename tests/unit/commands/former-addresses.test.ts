import { expect, test } from 'vitest'
import { formerAddresses, hasFormerAddresses } from '../../../src/commands/support/former-addresses.ts'
import { buildCorpus } from '../../support/corpus-builder.ts'

const corpus = buildCorpus({
  stories: { aground: { formerly: ['wreck'] } },
  facts: { cause: { formerly: ['why'] } },
  outlets: { gazette: { formerly: ['the-gazette'] } },
  articles: { gazette: {} },
})

test.each([
  ['/', []],
  ['/about/index.html', []],
  ['/stories/other/index.html', []],
  ['/stories/aground/index.html', ['/stories/wreck/index.html']],
  [
    '/stories/aground/cause/index.html',
    ['/stories/aground/why/index.html', '/stories/wreck/cause/index.html', '/stories/wreck/why/index.html'],
  ],
  ['/data/stories/aground.json', ['/data/stories/wreck.json']],
  ['/data/claims/gazette/cause.json', ['/data/claims/gazette/why.json']],
  ['/outlets/gazette/index.html', ['/outlets/the-gazette/index.html']],
  // The article of that name was not renamed.
  ['/articles/gazette/index.html', []],
])('%s was at %j', (address, former) => {
  expect(formerAddresses(corpus, address)).toEqual(former)
})

test('content has former addresses where any ID was changed', () => {
  expect(hasFormerAddresses(corpus)).toBe(true)
  expect(hasFormerAddresses(buildCorpus({ articles: { gazette: {} } }))).toBe(false)
  const renamed = { facts: { cause: { formerly: ['why'] } }, articles: { gazette: {} } }
  expect(hasFormerAddresses(buildCorpus(renamed))).toBe(true)
})
