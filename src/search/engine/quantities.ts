/** A number or a length of time that words of a text express. */
export interface QuantityWords {
  /** Position of its first word. */
  readonly from: number
  /** Position behind its last word. */
  readonly to: number
  /** The terms that all wordings of it share: `90` for a number, `90min` and `90` for a length of time. */
  readonly terms: readonly string[]
}

/** A value read from terms, and the position behind them. */
type Reading = readonly [value: number, to: number]

type Values = ReadonlyMap<string | undefined, number>

const numberWords: Values = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
  )
    .split(' ')
    .map((word, place) => [word, place <= 20 ? place : (place - 18) * 10]),
)
const scales: Values = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['quarters', 0.25],
])
// The signs ½, ¼ and ¾ arrive taken apart by Unicode folding.
const fractions: Values = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['1⁄2', 0.5],
  ['1⁄4', 0.25],
  ['3⁄4', 0.75],
])
/** Minutes in each unit of time. */
const units: Values = new Map([
  ...['min', 'mins', 'minute', 'minutes'].map((word) => [word, 1] as const),
  ...['hr', 'hrs', 'hour', 'hours'].map((word) => [word, 60] as const),
  ...['day', 'days'].map((word) => [word, 1440] as const),
])

/**
 * Find the English numbers and lengths of time in a text: “ninety minutes”, “1.5 hours”, “hour and a half”.
 *
 * @param terms - The text’s words in order, folded.
 * @returns What was found, in order, without overlaps.
 */
export function findQuantities(terms: readonly string[]): QuantityWords[] {
  const found: QuantityWords[] = []
  for (let from = 0; from < terms.length;) {
    const time = readTime(terms, from)
    const reading = time ?? readNumber(terms, from)
    if (!reading) {
      from += 1
      continue
    }
    const [value, to] = reading
    const number = String(time ? Math.round(value) : value)
    found.push({ from, to, terms: time ? [`${number}min`, number] : [number] })
    from = to
  }
  return found
}

/** Read a length of time in minutes: a number and a unit, and more of the unit or of a smaller one. */
function readTime(terms: readonly string[], from: number): Reading | null {
  const article = /^an?$/.test(terms[from]!)
  const [count, behindCount] = readNumber(terms, from) ??
    readFraction(terms, from) ?? [1, from + Number(article)]
  const [more, behindMore] = readAndFraction(terms, behindCount) ?? [0, behindCount]
  let at = behindMore
  // "Quarter of an hour"; an article by itself is no amount of anything but an hour.
  if (at > from && terms[at] === 'of') at += 1
  if (at > from && !article && /^an?$/.test(terms[at] ?? '')) at += 1
  const unit = units.get(terms[at])
  if (!unit || (article && unit !== 60)) return null
  const [rest, to] = readRest(terms, at + 1, unit) ?? [0, at + 1]
  // "Hour" alone is a word, not a length.
  return at > from || rest > 0 ? [(count + more) * unit + rest, to] : null
}

/** Read what follows a unit: “and a half” of it, or a number of smaller units. In minutes. */
function readRest(terms: readonly string[], from: number, unit: number): Reading | null {
  const fraction = readAndFraction(terms, from)
  if (fraction) return [fraction[0] * unit, fraction[1]]
  const number = readNumber(terms, terms[from] === 'and' ? from + 1 : from)
  const smaller = number && units.get(terms[number[1]])
  return smaller && smaller < unit ? [number[0] * smaller, number[1] + 1] : null
}

/** Read “and a half”. */
function readAndFraction(terms: readonly string[], from: number): Reading | null {
  if (terms[from] !== 'and') return null
  return readFraction(terms, terms[from + 1] === 'a' ? from + 2 : from + 1)
}

function readFraction(terms: readonly string[], from: number): Reading | null {
  const value = fractions.get(terms[from])
  return value === undefined ? null : [value, from + 1]
}

/** Read a number in digits, in words, or in both (“3 million”). */
function readNumber(terms: readonly string[], from: number): Reading | null {
  const first = terms[from] ?? ''
  let value = numberWords.get(first)
  let to = from + 1
  if (value === undefined) {
    // Longer rows of digits are no number that anyone compares.
    if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(first)) return null
    value = Number(first)
    const sign = terms[to]?.includes('⁄') && fractions.get(terms[to])
    if (sign) [value, to] = [value + sign, to + 1]
  } else {
    const ones = numberWords.get(terms[to]) ?? 0
    if (value >= 20 && ones > 0 && ones < 10) [value, to] = [value + ones, to + 1]
  }
  for (let scale; (scale = scales.get(terms[to])); to += 1) value *= scale
  return [value, to]
}
