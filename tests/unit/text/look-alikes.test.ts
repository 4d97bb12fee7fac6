import { expect, test } from 'vitest'
import { looksOf } from '../../../src/text/look-alikes.ts'

test.each([
  [
    '\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425',
    'ABESIJKMHOPCTYX',
  ],
  ['\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7', 'ABEZHIKMNOPTYX'],
  ['\u0416\u03a9\u05d0', '\u0416\u03a9\u05d0'],
  ['AB2?', 'AB2?'],
])('%s looks like %s', (capitals, latin) => {
  expect(looksOf(capitals)).toBe(latin)
})
