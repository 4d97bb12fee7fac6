import type { Kind } from '../kind.ts'
import { brief, phrase, predicate } from './phrase.ts'
import { picture } from './picture.ts'
import { affirms, normalise, relate } from './relate.ts'
import { choiceOptions, choiceSchema } from './schema.ts'
import { telling } from './telling.ts'
import type { Choice, ChoiceOptions } from './schema.ts'

/** Which of several answers. */
export const choice: Kind<Choice, ChoiceOptions> = {
  id: 'choice',
  description: 'Which of several answers.',
  options: choiceOptions,
  schema: choiceSchema,
  people: () => [],
  normalise,
  relate,
  affirms,
  phrase,
  predicate,
  brief,
  telling,
  picture,
}
