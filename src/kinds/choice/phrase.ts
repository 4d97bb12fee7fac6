import { plainNouns } from '../shared/nouns.ts'
import type { AnswerNouns, KindContext } from '../kind.ts'
import type { Choice } from './schema.ts'

export function phrase({ option }: Choice, { nameOf }: KindContext): string {
  return nameOf(option)
}

export const nouns: AnswerNouns<Choice> = plainNouns
