import { selectAll } from 'hast-util-select'
import { expect, test } from 'vitest'
import { parsePage, type BuiltPage } from '../../../src/commands/support/built-site.ts'
import { publishedAddresses } from '../../../src/commands/support/published-addresses.ts'
import { redirectPage } from '../../../src/commands/support/redirect-page.ts'

const page = (file: string, html: string): BuiltPage => parsePage(file, html, '/under/')

test('leads on to a page and stands for its fragments', () => {
  const former = page('old/index.html', redirectPage('/under/new/', 'https://news.example/under/new/'))
  expect(former.redirect).toBe('/new/')
  expect(former.html).toContain('<link rel="canonical" href="https://news.example/under/new/">')
  const pages = [page('new/index.html', '<h1 id="top">New</h1>'), former]
  expect(publishedAddresses({ pages, files: [] })).toEqual(['/new/', '/new/#top', '/old/', '/old/#top'])
})

test('can hold no markup', () => {
  const { tree } = page('old/index.html', redirectPage('/under/"><script>alert(1)</script>/', '/"><script>'))
  expect(selectAll('script', tree)).toHaveLength(1)
})
