import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xmlDocument, xmlElement } from '../../../src/publish/xml.ts'

const head = '<?xml version="1.0" encoding="utf-8"?>\n'

describe('xmlDocument', () => {
  test('writes elements within elements', () => {
    const document = xmlElement('a', { b: 'c' }, [
      xmlElement('d', {}, 'e'),
      xmlElement('f', {}),
      xmlElement('g', {}, ''),
    ])
    expect(xmlDocument(document)).toBe(`${head}<a b="c">\n  <d>e</d>\n  <f/>\n  <g/>\n</a>\n`)
  })

  test.each([
    ['markup', '<b>&amp;</b>', '&#60;b>&#38;amp;&#60;/b>'.replaceAll('>', '&#62;')],
    ['the end of CDATA', ']]>', ']]&#62;'],
    ['quotation marks', '"\'', "&#34;'"],
    ['line ends and tabs', 'a\r\nb\tc', 'a&#13;&#10;b&#9;c'],
    ['lone surrogates', 'a\ud83db\udc00', 'a\ufffdb\ufffd'],
    ['whole characters beyond the first plane', '😀', '😀'],
    ['control characters', '\u0000\u0007\u001b\uffff', '\ufffd\ufffd\ufffd\ufffd'],
  ])('escapes %s', (_, text, expected) => {
    expect(xmlDocument(xmlElement('a', {}, text))).toBe(`${head}<a>${expected}</a>\n`)
    expect(xmlDocument(xmlElement('a', { b: text }))).toBe(`${head}<a b="${expected}"/>\n`)
  })

  test('lets no text out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = xmlDocument(xmlElement('a', { b: text }, `.${text}`))
        expect(written.slice(head.length)).toMatch(/^<a b="[^<>"]*">[^<>"]*<\/a>\n$/)
        expect(written.isWellFormed()).toBe(true)
      }),
    )
  })
})
