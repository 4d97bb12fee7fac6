import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../src/commands/support/built-site.ts'
import {
  comparePermalinks,
  extendLock,
  publishedAddresses,
} from '../../../src/commands/support/published-addresses.ts'

const page = (file: string, html: string) => parsePage(file, html, '/base/')
const redirect = (to: string) => `<meta http-equiv="refresh" content="2;url=${to}"><p id="note"></p>`

describe('the addresses of a build', () => {
  test('are its pages, their fragments and its downloads', () => {
    const site = {
      pages: [
        page('index.html', '<h1 id="top"></h1>'),
        page('stories/fire/index.html', '<p id="length"></p><p id="length.gazette"></p><i id="_menu"></i>'),
        page('404.html', ''),
      ],
      files: ['/assets/style.css', '/data/claims.json', '/search/index.json', '/feed.xml'],
    }
    expect(publishedAddresses(site)).toEqual([
      '/',
      '/#top',
      '/404.html',
      '/data/claims.json',
      '/feed.xml',
      '/stories/fire/',
      '/stories/fire/#length',
      '/stories/fire/#length.gazette',
    ])
  })

  test('count a redirect as the page it leads to', () => {
    const pages = [
      page('old/index.html', redirect('/base/older/')),
      page('older/index.html', redirect('/base/new/')),
      page('new/index.html', '<p id="length"></p>'),
    ]
    expect(publishedAddresses({ pages, files: [] })).toEqual([
      '/new/',
      '/new/#length',
      '/old/',
      '/old/#length',
      '/older/',
      '/older/#length',
    ])
  })

  test.each([
    ['into a circle', '/base/lost/'],
    ['nowhere', '/base/nowhere/'],
  ])('keep no fragments of a redirect that leads %s', (_, target) => {
    const pages = [page('lost/index.html', redirect(target))]
    expect(publishedAddresses({ pages, files: [] })).toEqual(['/lost/'])
  })

  test('name what a page’s file is called otherwise', () => {
    expect(page('a/other.html', '').address).toBe('/a/other.html')
    expect(page('a/not-index.html', '').address).toBe('/a/not-index.html')
  })
})

describe('permalinks', () => {
  test('all there', () => {
    expect(comparePermalinks('/\n/a/#b\n', ['/', '/a/#b'])).toEqual({ broken: [], unlisted: [] })
  })

  test('one gone, one new', () => {
    expect(comparePermalinks('/\r\n/a/#b\r\n', ['/', '/a/#c'])).toEqual({
      broken: ['/a/#b'],
      unlisted: ['/a/#c'],
    })
  })

  test('a list grows and stays sorted', () => {
    expect(extendLock('/\n/b/\n', ['/a/', '/B/', '/b/'])).toBe('/\n/B/\n/a/\n/b/\n')
    expect(extendLock('', ['/'])).toBe('/\n')
  })
})
