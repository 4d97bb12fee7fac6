import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { verify } from '../../src/commands/verify.ts'
import { webAddressSchema } from '../../src/schema/scalars.ts'
import { vectors } from './hostile-vectors.ts'

const toYaml = (data: object) => stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 })

/** Words that no quote has, so that quotes are a small part of their source. */
const filler = Array.from({ length: 90 }, (_, position) => `word${position}`).join(' ')

/**
 * Write a content folder that says something hostile wherever content can say anything: for each vector a story of its own,
 * `story-<n>`, with its questions, articles, outlets, people, a statement and a correction.
 *
 * @param folder - Where to write `content/` and `texts/`.
 * @throws Error with all problems where the content has any.
 */
export function writeHostileContent(folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const [name, tagline] = vectors as [string, string]
  write(
    'content/site.yml',
    toYaml({
      name,
      tagline,
      report: 'https://code.example/"><script>alert(1)</script>',
      licence: { name, address: 'https://licence.example/' },
      publisher: { name: tagline, address: 'https://publisher.example/' },
    }),
  )
  for (const [position, vector] of vectors.entries()) {
    for (const { path, text } of filesOf(vector, position + 1)) write(path, text)
  }
  const problems: string[] = []
  const environment = { CONTENT_DIR: join(folder, 'content'), SOURCES_DIR: join(folder, 'texts') }
  const output = { log: () => undefined, error: (problem: string) => problems.push(problem) }
  if (verify(['--write'], environment, output) !== 0) throw new Error(problems.join('\n'))
}

function filesOf(vector: string, n: number): { path: string; text: string }[] {
  const yaml = (section: string, id: string, data: object) => ({
    path: `content/${section}/${id}.yml`,
    text: toYaml(data),
  })
  const address = `https://hostile.example/?${vector}`
  const isAddress = webAddressSchema.safeParse(address).success
  const source = (file: string, quote: string) => ({
    path: `texts/${file}.txt`,
    text: `A vector: ${quote}\n${filler}\nAnother paragraph.\n`,
  })
  const claim = { quote: vector, origin: [`person-${n}`], voice: 'quotation', note: vector }
  return [
    yaml('stories', `story-${n}`, {
      title: vector,
      date: '2031-06-12',
      place: vector,
      summary: vector,
      facts: [{ fact: `choice-${n}`, lead: true }, `text-${n}`],
      participants: [`person-${n}`],
    }),
    yaml('facts', `choice-${n}`, {
      kind: 'choice',
      label: vector,
      question: vector,
      cues: ['vector'],
      why: vector,
      options: { one: vector, other: `not ${vector}` },
    }),
    yaml('facts', `text-${n}`, {
      kind: 'text',
      label: vector,
      question: vector,
      cues: ['vector'],
      why: vector,
    }),
    yaml('outlets', `outlet-${n}`, {
      name: vector,
      kind: 'website',
      country: null,
      language: 'en',
      ...(isAddress && { homepage: address }),
    }),
    yaml('outlets', `unidentified-${n}`, {
      name: vector,
      unidentified: vector,
      kind: 'blog',
      country: null,
      language: 'ar',
    }),
    yaml('people', `person-${n}`, { name: vector, short: vector, role: vector, aliases: [vector] }),
    yaml('statements', `statement-${n}`, {
      title: vector,
      speaker: `person-${n}`,
      medium: vector,
      date: null,
    }),
    yaml('corrections', `2031-07-01-${n}`, {
      date: '2031-07-01',
      claim: `first-${n}/choice-${n}`,
      was: vector,
      now: vector,
      why: vector,
    }),
    article(`first-${n}`, vector, {
      title: vector,
      outlet: `outlet-${n}`,
      story: `story-${n}`,
      published: null,
      identifiedBy: vector,
      source: {
        file: `first-${n}.txt`,
        paragraphs: '1-2',
        leftOut: [{ paragraphs: 3, why: vector }],
        read: '2031-06-13',
        ...(isAddress && { address }),
      },
      claims: {
        [`choice-${n}`]: [{ ...claim, value: { option: 'one' } }],
        [`text-${n}`]: [{ ...claim, value: { text: vector } }],
      },
      statements: { [`statement-${n}`]: [{ quote: vector }] },
    }),
    article(`second-${n}`, vector, {
      title: null,
      outlet: `unidentified-${n}`,
      story: `story-${n}`,
      published: null,
      identifiedBy: null,
      source: { file: `second-${n}.txt`, read: '2031-06-13', rights: 'full' },
      claims: {
        [`choice-${n}`]: [{ ...claim, value: { option: 'other' } }],
        [`text-${n}`]: { silent: true, despite: vector },
      },
      statements: { [`statement-${n}`]: [{ quote: vector }] },
    }),
    source(`first-${n}`, vector),
    source(`second-${n}`, vector),
  ]
}

/** Write an article whose outline holds the vector as a quote, and once more as Markdown. */
function article(id: string, vector: string, data: object): { path: string; text: string } {
  const quoted = vector.replace(/[!-/:-@[-`{-~]/g, '\\$&')
  return { path: `content/articles/${id}.md`, text: `---\n${toYaml(data)}---\n\n“${quoted}”\n\n${vector}\n` }
}
