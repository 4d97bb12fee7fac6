import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { textDirection } from '../text/languages.ts'
import { cutSpans } from '../text/spans.ts'
import type { Span } from '../text/spans.ts'

/**
 * Mark stretches of an element’s text in place, each linked to where its mark leads.
 *
 * Marks may overlap and may cross inline elements: the text is cut where marks begin and end, and every piece is wrapped by itself.
 * The first piece of a fact’s first mark bears the fact’s ID; a mark’s last piece bears its label, or the label stands behind the quotation
 * marks that close right after it, so that no label is quoted. Inside a link a piece is marked and not linked, because links don’t nest.
 *
 * @param element - The element; its children are replaced.
 * @param marks - The marks, with offsets into the element’s text.
 * @param named - The facts whose ID is taken on this page; those that are named here are added.
 */
export function markElement(element: Element, marks: readonly Mark[], named: Set<string>): void {
  const segments = segment(marks)
  let reached = 0
  visit(element, 'text', (text, index, parent) => {
    const start = reached
    reached += text.value.length
    const inside = (parent as Element).tagName === 'a'
    const stretches = cut(text.value, start, segments)
    const pieces = stretches.flatMap(({ value, piece }, position): ElementContent[] => {
      if (piece !== null) {
        const closed = closersIn(stretches[position + 1]) !== ''
        return [markPiece(value, piece, named, { inside, closed })]
      }
      const before = stretches[position - 1]?.piece
      const closers = before ? closersIn({ value, piece }) : ''
      const labels = before && closers !== '' ? labelsBehind(before, inside) : []
      return [closers, ...labels, value.slice(closers.length)]
        .filter((part) => part !== '')
        .map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part))
    })
    parent!.children.splice(index!, 1, ...pieces)
    return [SKIP, index! + pieces.length]
  })
}

/** A stretch of one text node; `piece` is null where it is unmarked. */
interface Stretch {
  value: string
  piece: { segment: Segment; first: boolean; last: boolean } | null
}

/** Cut a text, which begins at `start` of its block’s text, where segments begin and end. */
function cut(text: string, start: number, segments: readonly Segment[]): Stretch[] {
  const end = start + text.length
  const stretches: Stretch[] = []
  let reached = start
  const upTo = (to: number, piece: Stretch['piece']) => {
    if (to > reached) stretches.push({ value: text.slice(reached - start, to - start), piece })
    reached = Math.max(reached, to)
  }
  for (const found of segments.filter((each) => each.end > start && each.start < end)) {
    upTo(found.start, null)
    upTo(Math.min(found.end, end), { segment: found, first: found.start >= start, last: found.end <= end })
  }
  upTo(end, null)
  return stretches
}

/** Give the quotation marks that an unmarked stretch begins with: behind a mark they close it. */
function closersIn(stretch: Stretch | undefined): string {
  return stretch?.piece === null ? (/^[”’“»›"'」』]*/u.exec(stretch.value)?.[0] ?? '') : ''
}

/** Give the labels of a piece as elements of their own. */
function labelsBehind(
  { segment: { labelled }, last }: NonNullable<Stretch['piece']>,
  inside: boolean,
): Element[] {
  return last ? labelled.map((mark) => labelOf(mark, inside ? undefined : mark.href)) : []
}

function markPiece(
  text: string,
  { segment: { link, begins, labelled, facts, start, end }, first, last }: NonNullable<Stretch['piece']>,
  named: Set<string>,
  { inside, closed }: { readonly inside: boolean; readonly closed: boolean },
): Element {
  const fresh = first ? begins.filter(({ fact }) => !named.has(fact)) : []
  const [id, ...others] = new Set(fresh.flatMap(({ fact, formerly = [] }) => [fact, ...formerly]))
  for (const { fact } of fresh) named.add(fact)
  const isWhole = start === link.start && end === link.end
  const ending = last && !closed ? labelled : []
  const inLink = [
    inLanguage(text, link, first && last && isWhole),
    ...(ending.includes(link) ? [labelOf(link)] : []),
  ]
  const linked = inside ? inLink : [h('a', { href: link.href }, inLink)]
  return h('mark', { className: ['evidence'], id, dataFacts: facts.join(' ') }, [
    // An element has one ID; facts that begin in the same place, and former IDs, get anchors of their own.
    ...others.map((other) => h('span', { id: other })),
    ...linked,
    ...ending.filter((mark) => mark !== link).map((mark) => labelOf(mark, inside ? undefined : mark.href)),
  ])
}

function labelOf({ label, labelLanguage }: Mark, href?: string): Element {
  return h(
    href === undefined ? 'span' : 'a',
    { className: ['evidence-label'], href, lang: labelLanguage },
    ` ${label ?? ''}`,
  )
}

/**
 * Say in which language words are, where it isn’t that of the text around.
 *
 * @param isWhole - Whether they are all of the mark’s. Pieces of one that runs from right to left would each be set by themselves, in the
 *   order of pieces that run from the left; without a direction of their own the browser puts them in order.
 */
function inLanguage(text: string, { language }: Mark, isWhole: boolean): Element | string {
  if (language === undefined) return text
  return h('span', { lang: language, dir: isWhole ? textDirection(language) : undefined }, text)
}

/** A quote to mark in a text. */
export interface Mark extends Span {
  /** The fact that the quote answers. */
  readonly fact: string
  /** The IDs that the fact had before it was renamed. Default: none. */
  readonly formerly?: readonly string[] | undefined
  /** Its label, shown beside the quote. Default: none. */
  readonly label?: string | undefined
  /** Where the mark leads. */
  readonly href: string
  /** The language of its words, as a BCP 47 tag, where that of the text around is another. Default: that of the text around. */
  readonly language?: string | undefined
  /** The language of its label, as a BCP 47 tag, where that of the text around is another. Default: that of the text around. */
  readonly labelLanguage?: string | undefined
}

/** A stretch of text under the same marks throughout. */
export interface Segment extends Span {
  /** The facts whose quotes cover it. */
  readonly facts: readonly string[]
  /** The mark that the stretch links to: the shortest that covers it, so that a quote inside a quote keeps its own link. */
  readonly link: Mark
  /** Marks that begin here. */
  readonly begins: readonly Mark[]
  /**
   * Marks whose labels stand behind this stretch: they end here, or ended before inside another mark, whose words a label would
   * break up.
   */
  readonly labelled: readonly Mark[]
}

/**
 * Cut marks that may overlap into stretches that don’t.
 *
 * @param marks - The marks, with offsets into one text.
 * @returns The marked stretches in order; text between them is unmarked.
 */
export function segment(marks: readonly Mark[]): Segment[] {
  let ended: Mark[] = []
  return cutSpans(marks).flatMap(({ start, end, covering }) => {
    const [link] = covering.toSorted((a, b) => a.end - a.start - (b.end - b.start))
    if (link === undefined) return []
    ended = [...ended, ...covering.filter((mark) => mark.end === end && mark.label !== undefined)]
    const isInside = covering.some((mark) => mark.end > end)
    const labelled = isInside ? [] : ended
    if (!isInside) ended = []
    return {
      start,
      end,
      facts: [...new Set(covering.map(({ fact }) => fact))],
      link,
      begins: covering.filter((mark) => mark.start === start),
      labelled,
    }
  })
}
