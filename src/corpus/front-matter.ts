/** A Markdown file in its two parts. */
export interface FrontMatter {
  /** The YAML between the two `---` lines. */
  readonly yaml: string
  /** The line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number
  /** The Markdown below. */
  readonly body: string
  /** The line of the file on which the Markdown begins, from 1. */
  readonly bodyLine: number
}

/**
 * Split a Markdown file into front matter and body.
 *
 * @param text - The file’s text; lines may end in LF or CRLF.
 * @returns Both parts; null where the file doesn’t begin with a `---` line or no second one follows.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const match = /^---[ \t]*\r?\n(?<yaml>(?:[^]*?\n)??)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) return null
  return {
    yaml: match.groups!['yaml']!,
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  }
}
