/** What somebody reports an error about. */
export interface Reported {
  /** The claim’s ID, or `<article>/<fact>` for a silence. */
  readonly claim: string
  /** Where it is shown. */
  readonly url: string
  /** Its words; null where the article is silent. */
  readonly quote: string | null
}

/**
 * Give an address that opens a report on an answer, filled in as far as this site knows.
 *
 * @param report - The site’s repository, where it begins an issue, or a mail address, where it begins a mail.
 * @param reported - The answer.
 */
export function reportAddress(report: string, { claim, url, quote }: Reported): string {
  const title = encode(`Error: ${claim}`)
  const body = encode(
    [
      `Claim: ${claim}`,
      `Shown at: ${url}`,
      ...(quote === null ? [] : [`Quote: “${quote}”`]),
      '',
      'What is wrong: ',
    ].join('\n'),
  )
  const repository = URL.parse(report)
  if (repository === null) return `mailto:${encode(report).replace('%40', '@')}?subject=${title}&body=${body}`
  const path = repository.origin + repository.pathname.replace(/\/+$/, '')
  return /(?:^|\.)gitlab\./.test(repository.hostname)
    ? `${path}/-/issues/new?issue[title]=${title}&issue[description]=${body}`
    : `${path}/issues/new?title=${title}&body=${body}`
}

/** UTF-8 can’t hold a lone surrogate. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed())
