import { expect, test } from 'vitest'
import { placeOfText } from '../../../../src/corpus/rules/references.ts'

test.each<[unknown, (string | number)[]]>([
  ['a', []],
  [{ named: ['b', 'a'] }, ['named', '1']],
  [{ extended: [{ from: 'b', to: 'a' }] }, ['extended', '0', 'to']],
  [{ none: null, a: 'aa' }, []],
  [undefined, []],
])('in %j', (value, path) => {
  expect(placeOfText(value, 'a')).toEqual(path)
})
