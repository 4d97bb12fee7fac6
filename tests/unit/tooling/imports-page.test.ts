import { expect, test } from 'vitest'
import { importsPage, readImports, stepsOf, withoutShortCuts, type Imports } from './imports-page.ts'

const importsOf = (folders: Record<string, string[]>): Imports =>
  new Map(Object.entries(folders).map(([folder, targets]) => [folder, new Set(targets)]))

test('docs/imports.md is what the code imports', async () => {
  await expect(importsPage(readImports('src'))).toMatchFileSnapshot('../../../docs/imports.md')
})

test('every folder stands below all that it imports from', () => {
  expect(
    stepsOf(importsOf({ roof: ['wall', 'ground'], wall: ['ground'], ground: [], well: ['ground'] })),
  ).toEqual([['ground'], ['wall', 'well'], ['roof']])
})

test('a circle has no order, and says who is in it', () => {
  expect(() => stepsOf(importsOf({ hen: ['egg'], egg: ['hen'], nest: [] }))).toThrow(
    'these import in a circle: hen and egg',
  )
})

test('an arrow that a longer way makes up for is left out, all others stay', () => {
  expect(
    withoutShortCuts(importsOf({ roof: ['wall', 'ground', 'well'], wall: ['ground'], ground: [], well: [] })),
  ).toEqual(importsOf({ roof: ['wall', 'well'], wall: ['ground'], ground: [], well: [] }))
})
