import { describe, expect, test } from 'vitest'
import { reportAddress } from '../../../src/publish/report-address.ts'

const reported = { claim: 'gazette/cause/2', url: 'https://news.example/#a&b', quote: 'fog & "more"' }
const body =
  'Claim: gazette/cause/2\nShown at: https://news.example/#a&b\nQuote: “fog & "more"”\n\nWhat is wrong: '

describe('reportAddress', () => {
  test.each([
    ['https://github.com/example/news', 'https://github.com/example/news/issues/new', 'title', 'body'],
    ['https://code.example/news/?tab=1#top', 'https://code.example/news/issues/new', 'title', 'body'],
    ['https://gitlab.com/a/b/', 'https://gitlab.com/a/b/-/issues/new', 'issue[title]', 'issue[description]'],
    [
      'https://gitlab.example.org/a',
      'https://gitlab.example.org/a/-/issues/new',
      'issue[title]',
      'issue[description]',
    ],
    ['desk+errors@news.example', 'mailto:desk%2Berrors@news.example', 'subject', 'body'],
  ])('%s begins at %s', (report, start, titleName, bodyName) => {
    const address = new URL(reportAddress(report, reported))
    expect(address.href.split('?')[0]).toBe(start)
    expect([...address.searchParams]).toEqual([
      [titleName, 'Error: gazette/cause/2'],
      [bodyName, body],
    ])
    expect(address.hash).toBe('')
  })

  test('says nothing of a quote where there is none', () => {
    const address = new URL(reportAddress('https://code.example/a', { ...reported, quote: null }))
    expect(address.searchParams.get('body')).not.toContain('Quote')
  })

  test('holds any text', () => {
    const address = reportAddress('https://code.example/a', { ...reported, quote: 'half \ud83d "><script>' })
    expect(new URL(address).searchParams.get('body')).toContain('half \ufffd "><script>')
    expect(address).not.toMatch(/[<>"]/)
  })
})
