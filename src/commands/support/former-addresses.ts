import type { Corpus } from '../../corpus/corpus.ts'

/** What can be renamed, by its folder of content. */
type Renamable = 'stories' | 'facts' | 'outlets' | 'people' | 'statements' | 'articles'

/** Whose IDs follow in an address on these folders, one a part; longer ones first. */
const idsAfter: readonly [folder: string, ids: readonly Renamable[]][] = [
  ['/data/claims/', ['articles', 'facts']],
  ['/data/stories/', ['stories', 'facts']],
  ['/data/articles/', ['articles']],
  ['/data/outlets/', ['outlets']],
  ['/data/people/', ['people']],
  ['/data/statements/', ['statements']],
  ['/embed/', ['stories', 'facts']],
  ['/cards/stories/', ['stories', 'facts']],
  ['/cards/articles/', ['articles']],
  ['/cards/statements/', ['statements']],
  ['/stories/', ['stories', 'facts']],
  ['/articles/', ['articles']],
  ['/outlets/', ['outlets']],
  ['/people/', ['people']],
  ['/statements/', ['statements']],
]

/** Tell whether any ID of the content was ever changed: where none was, no address had another form. */
export function hasFormerAddresses({
  stories,
  facts,
  outlets,
  people,
  statements,
  articles,
}: Corpus): boolean {
  return [stories, facts, outlets, people, statements, articles].some((entities) =>
    entities.values().some(({ formerly }) => formerly !== undefined),
  )
}

/**
 * List the addresses that something published had before any of its IDs was changed.
 *
 * @param corpus - All content.
 * @param address - The address of a page or a file below the base path, with a leading slash.
 * @returns Former addresses, none of them the address itself.
 */
export function formerAddresses(corpus: Corpus, address: string): string[] {
  const [folder, sections] = idsAfter.find(([start]) => address.startsWith(start)) ?? ['', []]
  const parts = address.slice(folder.length).split('/')
  const choices = parts.map((part, position) => namesOf(corpus, sections[position], part))
  const all = choices.reduce(
    (starts, names) => starts.flatMap((start) => names.map((name) => `${start}/${name}`)),
    [''],
  )
  return all.map((rest) => folder + rest.slice(1)).filter((former) => former !== address)
}

/** The names that a part of an address has and had: an ID, perhaps with an ending such as `.json`. */
function namesOf(corpus: Corpus, section: Renamable | undefined, part: string): string[] {
  const [id = ''] = part.split('.')
  const entity = section && corpus[section].get(id)
  return [part, ...(entity?.formerly ?? []).map((former) => former + part.slice(id.length))]
}
