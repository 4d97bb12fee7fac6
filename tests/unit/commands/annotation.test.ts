import { expect, test } from 'vitest'
import { annotation } from '../../../src/commands/support/annotation.ts'

test('an annotation has its place and its words, escaped', () => {
  const problem = {
    rule: 'schema',
    file: 'content/a,b: c.yml',
    line: 3,
    column: 7,
    found: '50 %',
    expected: 'one: two',
    hint: 'First.\r\nThen.',
  }
  expect(annotation('error', problem)).toBe(
    '::error file=content/a%2Cb%3A c.yml,line=3,col=7,title=schema::Found: 50 %25%0AExpected: one: two%0AFirst.%0D%0AThen.',
  )
})
