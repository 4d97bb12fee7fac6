import type { ArticlePair } from './line-up.ts'

/** How the articles that answer a fact group where some of them conflict. */
export interface Camps {
  /** Groups of articles whose answers all agree with each other; the largest first, then in column order. */
  readonly camps: readonly (readonly string[])[]
  /** Articles that conflict with no other, in column order. */
  readonly outside: readonly string[]
  /** True where every two articles of different camps conflict, so that “two camps” says it all. */
  readonly clean: boolean
}

/**
 * Group articles by agreement.
 *
 * Only articles that conflict with another one join a camp. Each joins the first camp with all of whose
 * members it agrees (`same` or `compatible`), or opens a camp of its own. Agreement isn’t transitive, so the
 * camps needn’t be clean.
 *
 * @param articles - The articles that answer, in column order.
 * @param pairs - The relation of every two of them.
 */
export function campsOf(articles: readonly string[], pairs: readonly ArticlePair[]): Camps {
  const relations = new Map(
    pairs.flatMap(({ a, b, relation }) => [
      [`${a} ${b}`, relation],
      [`${b} ${a}`, relation],
    ]),
  )
  const conflicts = (a: string, b: string) => relations.get(`${a} ${b}`) === 'conflict'
  const agrees = (a: string, b: string) => !conflicts(a, b) && relations.get(`${a} ${b}`) !== 'incomparable'
  const contested = articles.filter((a) => articles.some((b) => conflicts(a, b)))
  const camps: string[][] = []
  for (const article of contested) {
    const camp = camps.find((members) => members.every((member) => agrees(article, member)))
    if (camp === undefined) camps.push([article])
    else camp.push(article)
  }
  const clean = camps.every((camp, number) =>
    camps.slice(number + 1).every((other) => camp.every((a) => other.every((b) => conflicts(a, b)))),
  )
  return {
    camps: camps.sort((a, b) => b.length - a.length),
    outside: articles.filter((article) => !contested.includes(article)),
    clean,
  }
}
