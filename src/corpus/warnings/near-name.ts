import { kindOf } from '../../kinds/registry.ts'
import { countTypos } from '../../text/distance.ts'
import { foldAccents } from '../../text/fold.ts'
import { quoted } from '../../text/phrasing.ts'
import type { Corpus } from '../corpus.ts'
import type { Location } from '../problem.ts'
import type { Content } from '../read/content.ts'
import type { Warning } from './warning.ts'

/** One typo in as many letters may be a slip; more make another name. */
const lettersPerTypo = 6

/** A name that hardly occurs isn’t another one misspelt. */
export const nearName: Warning = {
  name: 'near-name',
  description: 'A person or an outlet that is named once has a name that no other one almost has.',
  tip: 'Where both are one, keep one file, add the other spelling to its aliases, and correct the reference.',
  check: {
    content: (content, { corpus }) => {
      const uses = countUses(corpus)
      const named = namesIn(content)
      return named
        .filter(({ id }) => (uses.get(id) ?? 0) <= 1)
        .flatMap((rare) => {
          const near = named.find(
            (other) => other.id !== rare.id && isNear(rare, other) && isRarer(rare.id, other.id, uses),
          )
          if (near === undefined) return []
          const found = `${quoted(rare.name)}, named ${uses.has(rare.id) ? 'once' : 'nowhere'} and almost like ${quoted(near.name)}, ${near.id}`
          return [{ at: rare.at, found, expected: 'one file for one person or outlet' }]
        })
    },
  },
}

interface Named {
  readonly id: string
  readonly name: string
  readonly folded: string
  readonly at: Location
}

function namesIn({ people, outlets }: Content): Named[] {
  return [...people.values(), ...outlets.values()].map(({ id, data: { name }, locate }) => ({
    id,
    name,
    folded: foldAccents(name),
    at: locate(['name']),
  }))
}

/** Tell whether two names differ by a slip. Numbers are no slips: Channel 4 isn’t Channel 5. */
function isNear({ folded: a }: Named, { folded: b }: Named): boolean {
  const most = Math.max(1, Math.floor(Math.min(a.length, b.length) / lettersPerTypo))
  if (Math.abs(a.length - b.length) > most || digitsIn(a) !== digitsIn(b)) return false
  return countTypos(a, b) <= most
}

function digitsIn(name: string): string {
  return name.replace(/\P{N}/gu, '')
}

/** Of two names that are alike, the one that is named less often is told, of two as rare the later one. */
function isRarer(id: string, other: string, uses: ReadonlyMap<string, number>): boolean {
  const [own, others] = [uses.get(id) ?? 0, uses.get(other) ?? 0]
  return own < others || (own === others && id > other)
}

/** Count where people and outlets are named, by ID. */
function countUses({ stories, statements, people, articles, facts }: Corpus): Map<string, number> {
  const uses = new Map<string, number>()
  const use = (id: string | undefined) => {
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  for (const { participants } of stories.values()) participants.forEach(use)
  for (const { speaker } of statements.values()) use(speaker)
  for (const { speaksFor } of people.values()) use(speaksFor)
  for (const { outlet, answers } of articles.values()) {
    use(outlet)
    for (const [fact, answer] of answers) {
      if (answer.coverage === 'silent') continue
      const { kind } = facts.get(fact)!
      for (const { origin, value } of answer.claims) {
        origin.forEach(use)
        if (value !== null) kindOf(kind).people(value).forEach(use)
      }
    }
  }
  return uses
}
