/**
 * Words of news that say much the same, a line each, as stems: a word belongs to a line whose stem it begins with. Several words
 * stand for a phrase. They hold for any event.
 */
const senses = [
  'agree|accord|pact|deal|consent',
  'anticipat|expect|foresee|look forward',
  'wish|desire|want|hope|would like',
  'reject|rule out|ruled out|rules out|ruling out|refus|exclud|dismiss|turn down|turned down',
  'unrealistic|not realistic|not practical|impractical|not feasible|not be a feasible|unfeasible|infeasible|illusion|not possible|impossible|not viable',
  'immediate|at once|right away|right now|straight away|without delay|forthwith',
  'undecided|not yet decided|not decided|not been decided|remains unclear|no date',
  'support|back|endors|favour|favor',
  'oppos|against|object',
  'relation|collaborat|cooperat|co-operat|partnership|ties|working together|work together',
  'exchange|swap',
  'prisoner|detainee|hostage|captive',
  'war|conflict|fighting|hostilities',
  'spoke|spoken|talk|communicat|convers|phoned',
  'about to|right now|will be|would be|would call|going to|will call|shortly',
  'win|winner|won|victor|victory|prevail|beat|triumph|takes it|took it',
  'lose|lost|defeat|beaten',
  'dead heat|tie|tied|draw|level',
  'dead|death|die|died|kill',
  'injur|wound|hurt',
  'start|begin|began|begun|commenc|launch|open',
  'end|finish|conclud|stop|halt',
  'delay|postpon|put off|defer',
  'cancel|call off|called off|scrap',
  'approve|adopt|pass|ratif|authoris|authoriz',
  'increase|rise|rose|grow|grew|climb',
  'decrease|fall|fell|drop|declin|shrink',
  'former|ex-|then-|past',
  'progress|advance|headway|breakthrough',
  'guilty|convict',
  'innocent|acquit|cleared',
  'resign|step down|stepped down|quit',
  'accident|accidental|mishap',
  'deliberate|intentional|on purpose|arson|sabotage',
].map((line) => line.split('|'))

const phrasesOfSenses = senses.flat().filter((phrase) => phrase.includes(' '))

/** How inflection may end a stem. */
const endings =
  '(?:e|s|es|d|ed|n|ing|ings|ion|ions|ation|ations|ment|ments|al|als|ly|ive|y|ies|able|ance|ence|ist|ists|n?ning|n?ned|p?ping|p?ped|t?ting|t?ted)?'

const negations = /\b(?:no|not|never|without|nor|neither|nobody|none|cannot)\b|n't\b/

/** Words that tell nothing of an answer by themselves. */
const fillers = new Set(
  'a an the of to in on at by for and or with from is are was were be been being it its that this there their his her as two than which who what will would has have had between said says say known yet'.split(
    ' ',
  ),
)

/** A word of a label. */
interface Term {
  readonly stem: string
  /** Whether the label writes it with a capital letter, as a name. */
  readonly isName: boolean
  /** Finds it, in any inflection, and what has the same sense. */
  readonly pattern: RegExp
}

/** How a label is known in a text. */
export interface LabelPattern {
  readonly id: string
  readonly terms: readonly Term[]
  readonly isNegative: boolean
}

/**
 * Make patterns of labels: of the words that tell them apart, and of words of the same sense.
 *
 * @param labels - Labels by ID.
 */
export function patternsOfLabels(labels: Readonly<Record<string, string>>): LabelPattern[] {
  return Object.entries(labels).map(([id, label]) => {
    const phrases = phrasesOfSenses.filter((phrase) => new RegExp(`\\b${phrase}`, 'i').test(label))
    const rest = phrases.reduce((words, phrase) => words.replace(new RegExp(phrase, 'i'), ' '), label)
    const words = (rest.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter(
      (word) => !fillers.has(word.toLowerCase()) && !negations.test(word.toLowerCase()),
    )
    const terms = [...phrases, ...words].map((word) => ({
      ...termOf(word.toLowerCase()),
      isName: /^\p{Lu}/u.test(word) && !label.startsWith(word),
    }))
    return { id, terms, isNegative: negations.test(rest.toLowerCase()) }
  })
}

/**
 * Find where a label’s terms stand in a text.
 *
 * @returns The first place of each term that occurs.
 */
export function findTerms(
  text: string,
  { terms }: LabelPattern,
): { term: string; start: number; end: number }[] {
  return terms.flatMap(({ stem, pattern }) => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ term: stem, start: match.index, end: match.index + match[0].length }]
  })
}

/** Tell whether a text says no before a place in it, within the same clause. */
export function isNegated(text: string, start: number): boolean {
  const clause = text
    .slice(Math.max(0, start - 40), start)
    .split(/[,;:."]/)
    .at(-1)!
  return negations.test(clause.toLowerCase())
}

function termOf(word: string): Omit<Term, 'isName'> {
  const stem = stemOf(word)
  const line = senses.find((stems) =>
    stems.some((known) =>
      known.includes(' ') || word.includes(' ') ? known === word : word.startsWith(known),
    ),
  )
  const forms = [...new Set([stem, ...(line ?? [])])].map((form) =>
    form.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&').replaceAll(' ', '[ -]'),
  )
  return {
    stem,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})${endings}(?![\\p{L}\\p{N}])`, 'iu'),
  }
}

/** Cut the endings of English words that inflection changes. */
export function stemOf(word: string): string {
  if (word.length <= 4 || word.includes(' ')) return word
  return word.replace(/(?<=....)(?:ations?|ions?|ings?|ments?|ies|ed|es|ly|s|e|y)$/, '')
}
