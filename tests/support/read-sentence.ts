import type { Sentence, TimeInText } from '../../src/kinds/shared/patterns/sentence.ts'

/** What a test knows of a sentence; everything else is unknown. */
export interface Known {
  /** Words of the sentence that are cue words. */
  readonly cues?: readonly string[]
  /** Words of the sentence that name a person, by ID. */
  readonly names?: Readonly<Record<string, string>>
  /** Words of the sentence that name who says something in it, by ID. */
  readonly speaking?: Readonly<Record<string, string>>
  /** Words of the sentence that name a place, by how claims write it. */
  readonly places?: Readonly<Record<string, string>>
  readonly days?: Readonly<Record<string, string>>
  /** Words of the sentence that give a time of day. */
  readonly times?: Readonly<Record<string, Omit<TimeInText, 'start' | 'end'>>>
  readonly both?: readonly string[]
  readonly speaker?: string
}

/** Read a sentence as patterns are given it; each word’s first place counts. */
export function readSentence(text: string, known: Known = {}): Sentence {
  const span = (words: string) => {
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`${words} isn’t in: ${text}`)
    return { start, end: start + words.length }
  }
  const inOrder = <Item extends { start: number }>(items: Item[]) =>
    items.toSorted((a, b) => a.start - b.start)
  const {
    cues = [],
    names = {},
    speaking = {},
    places = {},
    days = {},
    times = {},
    both = [],
    speaker = null,
  } = known
  return {
    text,
    figures: text,
    cues: cues.map(span),
    names: inOrder(
      [names, speaking].flatMap((named) =>
        Object.entries(named).map(([words, id]) => ({
          ...{ ...span(words), id, isPerson: true },
          isSpeaking: named === speaking,
        })),
      ),
    ),
    places: inOrder(Object.entries(places).map(([words, place]) => ({ ...span(words), place }))),
    days: inOrder(
      Object.entries(days).map(([words, on]) => ({
        ...span(words),
        on,
        precision: 'day' as const,
        anchor: 'story' as const,
      })),
    ),
    times: inOrder(Object.entries(times).map(([words, time]) => ({ ...span(words), ...time }))),
    both,
    speaker,
  }
}

/** Give a reading with its words, for comparing. */
export function worded<Value>(
  text: string,
  readings: readonly { start: number; end: number; value: Value }[],
) {
  return readings.map(({ start, end, value }) => [text.slice(start, end), value] as const)
}
