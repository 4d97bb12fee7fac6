import { foldSpelling } from '../../text/fold.ts'
import { denies, plainTelling } from '../telling.ts'
import type { Telling } from '../telling.ts'
import type { Text } from './text.ts'

/** How free answers are told together. */
export const telling: Telling<Text> = {
  ...plainTelling,
  nouns: 'answers',
  alike: (values) =>
    values.every(({ text }) => foldSpelling(text) === foldSpelling(values[0]!.text)) ? values[0]! : null,
  denial: (value, _context, subject) => denies(subject, value && `this: ${value.text}`),
}
