/**
 * Give the ID of a claim: `<article>/<fact>`, with `/<n>` from 1 where the article makes several on the fact.
 *
 * @param article - The article’s ID.
 * @param fact - The fact’s ID.
 * @param position - Which of the article’s claims on the fact, from 0.
 * @param count - How many claims the article makes on the fact.
 */
export function claimId(article: string, fact: string, position: number, count: number): string {
  return count === 1 ? `${article}/${fact}` : `${article}/${fact}/${position + 1}`
}
