import type { FactData } from '../../kinds/fact.ts'
import { claimsOf } from '../../schema/article.ts'
import type { ClaimData } from '../../schema/claim.ts'
import type { CorrectionData } from '../../schema/correction.ts'
import type { Publication } from '../../schema/publication.ts'
import type { OutletData } from '../../schema/outlet.ts'
import type { PersonData } from '../../schema/person.ts'
import type { StatementData } from '../../schema/statement.ts'
import type { StoryData } from '../../schema/story.ts'
import type { ContentProblem, DataPath, Location } from '../problem.ts'
import type { ArticleEntry, Content, Entry } from '../read/content.ts'

/** A claim with what it belongs to. */
export interface ClaimSubject {
  readonly article: ArticleEntry
  /** The fact that it answers; undefined where there is none of a right shape. */
  readonly fact: Entry<FactData> | undefined
  readonly claim: Readonly<ClaimData>
  /** The way to the claim in the article’s front matter. */
  readonly path: DataPath
}

/** What rules can look at, one thing at a time. */
export interface Subjects {
  readonly article: ArticleEntry
  readonly claim: ClaimSubject
  readonly correction: Entry<CorrectionData>
  readonly fact: Entry<FactData>
  readonly outlet: Entry<OutletData>
  readonly person: Entry<PersonData>
  readonly statement: Entry<StatementData>
  readonly story: Entry<StoryData>
  /** Everything at once. */
  readonly content: Content
}

/** One of `Subjects`. */
export type Scope = keyof Subjects

/** What every rule may consult. */
export interface RuleContext {
  readonly content: Content
  /** How many paragraphs each source has, by its file name; sources that nobody has read are missing. */
  readonly paragraphCounts: ReadonlyMap<string, number>
  /** Whether the source texts are at hand. */
  readonly hasSources: boolean
  /** What was published last; null where nothing has been yet. */
  readonly publication: Publication | null
}

/** One place where content breaks a rule. */
export interface Breach {
  readonly at: Location
  /** What is there. */
  readonly found: string
  /** What should be there. */
  readonly expected: string
  /** What to do about it. Default: the rule’s tip. */
  readonly hint?: string
}

/** Something that holds between content files, beyond the shape of each. */
export interface Rule<Context = RuleContext> {
  /** The name that problems show, in kebab-case; the rule’s file is called the same. */
  readonly name: string
  /** What holds, in a sentence. */
  readonly description: string
  /** What to do where it doesn’t. */
  readonly tip: string
  /**
   * What to look at, each with a function that lists the breaches there. Files of a wrong shape are left out
   * beforehand, so that no problem is told twice.
   */
  readonly check: {
    readonly [scope in Scope]?: (subject: Subjects[scope], context: Context) => readonly Breach[]
  }
}

/**
 * Hold content against rules.
 *
 * @param rules - The rules.
 * @param context - The content, and what rules may consult beside it.
 * @returns A problem for each breach.
 */
export function runRules<Context extends { readonly content: Content }>(
  rules: readonly Rule<Context>[],
  context: Context,
): ContentProblem[] {
  const subjects = subjectsOf(context.content)
  return rules.flatMap((rule) =>
    (Object.keys(rule.check) as Scope[]).flatMap((scope) => runRule(rule, scope, subjects, context)),
  )
}

type SubjectLists = { readonly [scope in Scope]: readonly Subjects[scope][] }

function runRule<Context>(
  { name, tip, check }: Rule<Context>,
  scope: Scope,
  subjects: SubjectLists,
  context: Context,
): ContentProblem[] {
  // Under one scope, the list of subjects and the function are of one type: that is what both types say.
  const checkSubject = check[scope] as (subject: Subjects[Scope], context: Context) => readonly Breach[]
  return subjects[scope].flatMap((subject) =>
    checkSubject(subject, context).map(({ at, found, expected, hint = tip }) => {
      const { file, line, column } = at
      return { rule: name, file, line, column, found, expected, hint }
    }),
  )
}

function subjectsOf(content: Content): SubjectLists {
  return {
    article: [...content.articles.values()],
    claim: claimSubjects(content),
    content: [content],
    correction: [...content.corrections.values()],
    fact: [...content.facts.values()],
    outlet: [...content.outlets.values()],
    person: [...content.people.values()],
    statement: [...content.statements.values()],
    story: [...content.stories.values()],
  }
}

function claimSubjects({ articles, facts }: Content): ClaimSubject[] {
  return [...articles.values()].flatMap((article) =>
    claimsOf(article.data).flatMap(([factId, claims]) =>
      claims.map((claim, position) => ({
        article,
        fact: facts.get(factId),
        claim,
        path: ['claims', factId, position],
      })),
    ),
  )
}
