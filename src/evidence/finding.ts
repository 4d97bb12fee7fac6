/** One thing that is wrong with an article’s evidence, as data: whoever reads the file adds line and column. */
export interface Finding {
  /** Where it is: keys and positions into the article’s front matter; empty for its outline or as a whole. */
  readonly path: readonly (string | number)[]
  /** The rule that is broken, as a kebab-case name. */
  readonly rule: string
  /** What was found. */
  readonly found: string
  /** What was expected instead. */
  readonly expected: string
  /** How to mend it. */
  readonly hint: string
}

/** A finding with the ID of its article. */
export interface ArticleFinding extends Finding {
  readonly article: string
}
