import { z } from 'zod'
import { idSchema, textSchema } from '../../schema/scalars.ts'
import { cardinal } from '../../text/phrasing.ts'
import { ownIdSchema, verbOption } from '../context.ts'
import type { Hedge, KindContext, Subject, VerbOption } from '../context.ts'
import type { Kind } from '../kind.ts'
import { mirroring } from '../relation.ts'
import type { Relation } from '../relation.ts'
import { stanceOf } from '../shared/pictures/picture.ts'
import type {
  ArticleAnswers,
  CampMember,
  CampsPicture,
  OptionCamp,
  PictureSubject,
} from '../shared/pictures/picture.ts'
import { briefest, briefLength, denies, hedgedBehind, ownVerb, plainTelling } from '../shared/wording.ts'
import { suggest } from './patterns.ts'

/** The keys of a choice fact: its options’ labels by ID, how to put them in short and in sentences, and which can both hold. */
export interface ChoiceOptions extends VerbOption {
  readonly options: Readonly<Record<string, string>>
  readonly order?: readonly (readonly string[])[] | undefined
  readonly brief?: Readonly<Record<string, string>> | undefined
  readonly compatible?: readonly (readonly [string, string])[] | undefined
}

const briefSchema = textSchema.refine(
  (words) => Array.from(words).length <= briefLength,
  `at most ${briefLength} characters`,
)

/** The keys that a choice fact has beside the shared ones. */
const choiceOptions = {
  options: z
    .record(idSchema, textSchema)
    .refine((options) => Object.keys(options).length > 1, 'at least two options')
    .describe('The answers to choose from: labels by ID. Two of them exclude each other.'),
  brief: z
    .record(idSchema, briefSchema)
    .optional()
    .describe(
      `Options in at most ${briefLength} characters, by ID, where their labels are longer. Default: the labels, or their ends, cut.`,
    ),
  ...verbOption,
  order: z
    .array(
      z
        .array(idSchema)
        .min(2, 'at least two options')
        .refine((options) => new Set(options).size === options.length, 'each option once only'),
    )
    .refine(
      (lists) => !lists.some((list) => lists.some((other) => isTurned(list, other))),
      'two options in one order only',
    )
    .optional()
    .describe(
      'Lists of options that can all hold, each from the strongest to the weakest: [[ruled-out, unrealistic]]. Default: none.',
    ),
  compatible: z
    .array(z.tuple([idSchema, idSchema]))
    .optional()
    .describe(
      'Pairs of options that can both hold without one being stronger, such as what is announced and what is then done. Default: none.',
    ),
}

/** Accept one of the fact’s options. */
const choiceSchema = ({ options }: ChoiceOptions) =>
  z.strictObject({
    option: ownIdSchema(options, 'an option').describe('The ID of one of the fact’s own options.'),
  })

/** One of the fact’s options. */
export type Choice = z.infer<ReturnType<typeof choiceSchema>>

/** Which of several answers. */
export const choice: Kind<Choice, ChoiceOptions> = {
  id: 'choice',
  description: 'Which of several answers.',
  options: choiceOptions,
  schema: choiceSchema,
  example: ({ options }) => ({ option: Object.keys(options)[0]! }),
  people: () => [],
  normalise,
  relate: mirroring({
    normalise,
    same: ({ option }, { nameOf }) => `both say ${nameOf(option)}`,
    differ,
  }),
  affirms: (said, denied) => said.option === denied.option,
  phrase: ({ option }, { nameOf }) => nameOf(option),
  predicate,
  brief: ({ option }, context) => briefest(...briefOf(option, context)),
  telling: {
    ...plainTelling,
    nouns: 'answers',
    alike: (values) => (values.every(({ option }) => option === values[0]!.option) ? values[0]! : null),
    denial: (value, { nameOf }, subject) => denies(subject, value && `that ${nameOf(value.option)}`),
  },
  picture,
  suggest,
}

/** Give what an option is called in short; of a label that is too long, what it doesn’t begin with like another one. */
function briefOf(option: string, { nameOf, brief = {}, ownIds = [] }: KindContext): readonly string[] {
  const own = brief[option]
  if (own !== undefined) return [own]
  const words = nameOf(option).split(' ')
  const shared = ownIds
    .filter((other) => other !== option)
    .map((other) => {
      const others = nameOf(other).split(' ')
      return words.findIndex((word, position) => word !== others[position])
    })
  const rest = words.slice(Math.max(0, ...shared)).join(' ')
  return [words.join(' '), rest]
}

/** Tell whether two lists of an order put two options the one way and the other. */
function isTurned(list: readonly string[], other: readonly string[]): boolean {
  const shared = list.filter((option) => other.includes(option))
  return shared.join(' ') !== other.filter((option) => list.includes(option)).join(' ')
}

function normalise({ option }: Choice): Choice {
  return { option }
}

/** Two options exclude each other unless the fact says that one goes further than the other, or that both can hold. */
function differ(a: Choice, b: Choice, { nameOf, compatible = [], order = [] }: KindContext): Relation {
  const [nameA, nameB] = [nameOf(a.option), nameOf(b.option)]
  const only = { onlyA: [nameA], onlyB: [nameB] }
  const list = order.find((options) => options.includes(a.option) && options.includes(b.option))
  if (list !== undefined) {
    return list.indexOf(a.option) < list.indexOf(b.option)
      ? { relation: 'stronger', ...only, reason: whyStronger(nameA, nameB) }
      : { relation: 'weaker', ...only, reason: whyStronger(nameB, nameA) }
  }
  const said = `one says ${nameA}, the other ${nameB}`
  return compatible.some((pair) => pair.includes(a.option) && pair.includes(b.option))
    ? { relation: 'overlapping', ...only, reason: `${said}, and both can hold` }
    : { relation: 'conflict', ...only, reason: said }
}

function whyStronger(stronger: string, weaker: string): string {
  return `one says ${stronger}, the other, less strongly, ${weaker}`
}

function predicate({ option }: Choice, context: KindContext, subject: Subject, hedge?: Hedge): string {
  const [says, answer] = [ownVerb(context, subject), context.nameOf(option)]
  // Without a verb of the fact’s own an option may be a whole clause, which “possibly” doesn’t fit into.
  return hedge === 'possible' && context.verb !== undefined
    ? `${says} possibly ${answer}`
    : `${says} ${answer}${hedgedBehind(hedge)}`
}

/**
 * Set articles under the answer they chose; one that gives several answers stands under each. Answers that nobody gives or denies are
 * left out.
 *
 * @returns The picture, or null where no article answers.
 */
function picture({ articles, context }: PictureSubject<Choice>): CampsPicture | null {
  const camps = (context.ownIds ?? [])
    .map((option): OptionCamp => ({
      label: context.nameOf(option),
      members: articles.flatMap((answers) => memberOf(answers, option)),
    }))
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length)
  if (camps.length === 0) return null

  const absent = (['denies', 'silent', 'unread'] as const)
    .map((absence) => ({
      absence,
      articles: articles
        .filter((answers) => answers.absence === absence)
        .map(({ article, name }) => ({ article, name })),
    }))
    .filter(({ articles }) => articles.length > 0)
  return { shape: 'camps', camps, absent }
}

function memberOf({ article, name, claims }: ArticleAnswers<Choice>, option: string): CampMember[] {
  const here = claims.filter(({ value }) => value.option === option)
  const stance = stanceOf(here)
  if (stance === null) return []
  const answers = new Set(claims.filter(({ denies }) => !denies).map(({ value }) => value.option)).size
  const remarks = [
    stance === 'denies' ? 'denies it' : stance === 'both' ? 'says and denies it' : '',
    stance === 'hedged' ? [...new Set(here.map(({ hedge }) => hedge))].join(', ') : '',
    answers > 1 ? `gives ${cardinal(answers)} answers` : '',
  ]
  return [{ article, name, stance, remark: remarks.filter((words) => words !== '').join('; ') }]
}
