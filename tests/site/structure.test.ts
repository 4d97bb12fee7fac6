import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import type { BuiltPage } from '../../src/commands/support/built-site.ts'
import { pageAt, pages, site } from '../support/site.ts'

/** The addresses of the pages that a rule finds fault with. */
const offenders = (isWrong: (page: BuiltPage) => boolean) => pages.filter(isWrong).map((page) => page.address)

const isEmpty = (text: unknown) => typeof text !== 'string' || text.trim() === ''

test.each(['/', '/search/', '/data/', '/about/', '/corrections/', '/404.html'])('%s is there', (address) => {
  expect(pageAt(address).redirect).toBeNull()
})

test('every page says which language it is in', () => {
  expect(offenders(({ tree }) => isEmpty(select('html', tree)?.properties.lang))).toEqual([])
})

test('every quote says which language it is in', () => {
  const quotes = pages.flatMap(({ tree }) => selectAll('blockquote.quote', tree))
  expect(quotes.length).toBeGreaterThan(0)
  expect(quotes.filter(({ properties }) => isEmpty(properties.lang)).map((quote) => toString(quote))).toEqual(
    [],
  )
})

test('every page has one main heading', () => {
  expect(offenders(({ tree }) => selectAll('h1', tree).length !== 1)).toEqual([])
})

test('no page skips a level of headings', () => {
  const skips = ({ tree }: BuiltPage) => {
    const levels = selectAll('h1, h2, h3, h4, h5, h6', tree).map(({ tagName }) => Number(tagName.slice(1)))
    return levels.some((level, position) => level > (levels[position - 1] ?? 0) + 1)
  }
  expect(offenders(skips)).toEqual([])
})

test('every page has a title of its own', () => {
  const titles = pages.map(({ tree }) => toString(select('title', tree) ?? { type: 'root', children: [] }))
  expect(titles.filter(isEmpty)).toEqual([])
  expect(titles.filter((title, position) => titles.indexOf(title) !== position)).toEqual([])
})

test('every page has a description', () => {
  expect(
    offenders(({ tree }) => isEmpty(select('meta[name="description"]', tree)?.properties.content)),
  ).toEqual([])
})

test('IDs are unique on a page', () => {
  const twice = ({ ids }: BuiltPage) => ids.filter((id, position) => ids.indexOf(id) !== position)
  expect(pages.flatMap((page) => twice(page).map((id) => `${page.address}#${id}`))).toEqual([])
})

test('every page that shows data links the same data as JSON', () => {
  const showsData = /^\/(?:$|stories\/|articles\/|outlets\/|people\/|statements\/|search\/|corrections\/)/
  const json = ({ tree }: BuiltPage) =>
    selectAll('link[rel~="alternate"][type="application/json"]', tree).map(({ properties }) =>
      String(properties.href).slice(site.base.length - 1),
    )
  const isWithout = (page: BuiltPage) => !json(page).some((address) => site.files.includes(address))
  expect(offenders((page) => showsData.test(page.address) && isWithout(page))).toEqual([])
})
