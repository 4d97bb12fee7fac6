import { denies, plainTelling } from '../telling.ts'
import type { Telling } from '../telling.ts'
import type { Choice } from './schema.ts'

/** How choices are told together. */
export const telling: Telling<Choice> = {
  ...plainTelling,
  nouns: 'answers',
  alike: (values) => (values.every(({ option }) => option === values[0]!.option) ? values[0]! : null),
  denial: (value, { nameOf }, subject) => denies(subject, value && `that ${nameOf(value.option)}`),
}
