import { parse } from 'yaml'
import { readArticle } from '../corpus/read/read-content.ts'
import { splitFrontMatter } from '../corpus/read/yaml.ts'
import type { Content } from '../corpus/read/content.ts'
import type { ContentProblem } from '../corpus/problem.ts'
import { rules } from '../corpus/rules/index.ts'
import { runRules } from '../corpus/rules/rule.ts'
import { buildEvidence } from '../evidence/build-evidence.ts'
import type { SourceText } from '../evidence/build-evidence.ts'
import { setInYaml } from './edit-yaml.ts'

/** What an article answers to a fact: a further claim, or that it is silent. */
export type NewAnswer = { readonly claim: object } | { readonly silence: string | object }

/**
 * Write an answer into an article’s front matter, and leave all else in the file as it is.
 *
 * @param text - The article’s file.
 * @param fact - The fact’s ID.
 * @param answer - A claim goes behind those that are there; a silence takes their place.
 * @returns The file’s new text.
 * @throws Error where the file has no front matter, or its YAML can’t be edited.
 */
export function writeAnswer(text: string, fact: string, answer: NewAnswer): string {
  const parts = splitFrontMatter(text)
  if (parts === null) throw new Error('The file has no front matter.')
  const { yaml } = parts
  const start = text.indexOf('\n') + 1
  const { claims } = parse(yaml) as { claims: Record<string, unknown> }
  const present = claims[fact]
  const edited =
    'silence' in answer
      ? setInYaml(yaml, ['claims', fact], answer.silence)
      : Array.isArray(present)
        ? setInYaml(yaml, ['claims', fact, present.length], answer.claim)
        : setInYaml(yaml, ['claims', fact], [answer.claim])
  return text.slice(0, start) + edited + text.slice(start + yaml.length)
}

/** An article’s file with the source that it was read from. */
export interface ArticleOnDesk {
  readonly content: Content
  readonly id: string
  /** The path of its file. */
  readonly path: string
  readonly source: SourceText
}

/**
 * Hold an article’s text against its schema, all rules and its source, before it is written.
 *
 * @param desk - The article.
 * @param text - The text.
 * @returns What is wrong with the article, but for quotes that its outline lacks: those are the curator’s to work in.
 */
export function checkText({ content, id, path, source }: ArticleOnDesk, text: string): ContentProblem[] {
  const read = readArticle({ id, path }, text)
  if ('problems' in read) return [...read.problems]
  const { entry } = read
  const cues = new Map([...content.facts].map(([fact, { data }]) => [fact, data.cues]))
  const evidence = buildEvidence(entry.data, cues, source).problems.map(({ path: at, ...problem }) => ({
    ...problem,
    ...entry.locate(at),
  }))
  const articles = new Map(content.articles).set(id, entry)
  const paragraphCounts = new Map([[entry.data.source.file, source.paragraphs.length]])
  const broken = runRules(rules, {
    content: { ...content, articles },
    paragraphCounts,
    hasSources: true,
    // What nobody had read has no published answer that would need a correction.
    publication: null,
  })
  return [...evidence, ...broken].filter(
    ({ file, rule }) => file === entry.file && rule !== 'quote-in-outline',
  )
}

/** List the problems that a change brings: those of the text after it that the text before it hasn’t got. */
export function problemsOfChange(desk: ArticleOnDesk, before: string, after: string): ContentProblem[] {
  const known = new Set(checkText(desk, before).map(({ rule, found }) => `${rule} ${found}`))
  return checkText(desk, after).filter(({ rule, found }) => !known.has(`${rule} ${found}`))
}
