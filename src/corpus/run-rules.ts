import { claimsOf } from '../evidence/article-content.ts'
import type { Content } from './content.ts'
import type { ContentProblem } from './problem.ts'
import type { Breach, ClaimSubject, Rule, RuleContext, Scope, Subjects } from './rules/rule.ts'

/**
 * Hold content against rules.
 *
 * @param rules - The rules.
 * @param context - The content, and what rules may consult beside it.
 * @returns A problem for each breach.
 */
export function runRules(rules: readonly Rule[], context: RuleContext): ContentProblem[] {
  const subjects = subjectsOf(context.content)
  return rules.flatMap((rule) =>
    (Object.keys(rule.check) as Scope[]).flatMap((scope) => runRule(rule, scope, subjects, context)),
  )
}

type SubjectLists = { readonly [scope in Scope]: readonly Subjects[scope][] }

function runRule(
  { name, tip, check }: Rule,
  scope: Scope,
  subjects: SubjectLists,
  context: RuleContext,
): ContentProblem[] {
  // Under one scope, the list of subjects and the function are of one type: that is what both types say.
  const checkSubject = check[scope] as (subject: Subjects[Scope], context: RuleContext) => readonly Breach[]
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
