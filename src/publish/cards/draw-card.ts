import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import type { Card, CardLine } from './card.ts'

/** In pixels; the ratio that sites show whole. */
export const cardSize = { width: 1200, height: 630 } as const

/** The colours of the pages’ light scheme: a picture has no other. */
const colours = { paper: '#fbfaf6', ink: '#1f1d1a', soft: '#5c574d', line: '#dcd6c8', accent: '#155e68' }

/** The face’s package. Builds, commands and tests run in the project’s folder; where a build puts this module is its own affair. */
const facePackage = 'node_modules/@fontsource/crimson-pro'

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown

/** The pages’ text face, in two weights, with the letters of the languages that are written in Latin ones. */
const fonts = ([400, 600] as const).flatMap((weight) =>
  ['latin', 'latin-ext'].map((subset) => ({
    name: 'Crimson Pro',
    data: readFileSync(`${facePackage}/files/crimson-pro-${subset}-${weight}-normal.woff`),
    weight,
    style: 'normal' as const,
  })),
)

/** What the face can write, as ranges of code points. */
const covered = Object.entries(readJson(`${facePackage}/unicode.json`) as Record<string, string>)
  .filter(([subset]) => subset === 'latin' || subset === 'latin-ext')
  .flatMap(([, ranges]) => ranges.split(','))
  .map((range) => range.replace('U+', '').split('-'))
  .map(([first, last = first]) => ({ first: parseInt(first!, 16), last: parseInt(last!, 16) }))

/** Signs that the face lacks, in words. */
const inWords: readonly (readonly [sign: string, words: string])[] = [
  ['≈ ', 'about '],
  ['≥ ', 'at least '],
  ['≤ ', 'at most '],
  [' → ', ' to '],
]

/** Tell whether the face can write a card’s title; without it there is no card. */
export function canDraw({ title }: Card): boolean {
  return writable(title) !== null
}

/**
 * Draw a share card as a PNG of 1200 × 630 pixels, or take it from an earlier build: what was drawn is kept under the hash of all that it
 * is drawn from, so nothing is drawn twice.
 *
 * @param card - What it shows, a card that can be drawn. Lines that the face can’t write are left out.
 * @param siteName - The site’s name, at its foot.
 * @param cache - The folder of cards that were drawn before; made where it is missing.
 * @throws Error where the face can’t write the title.
 */
export async function drawCard(card: Card, siteName: string, cache: string): Promise<Buffer<ArrayBuffer>> {
  const title = writable(card.title)
  if (title === null) throw new Error(`No card can be drawn of “${card.title}”.`)
  const lines = card.lines.flatMap(({ name, words }): CardLine[] => {
    const [shownName, shownWords] = [writable(name), writable(words)]
    return shownName === null || shownWords === null ? [] : [{ name: shownName, words: shownWords }]
  })
  const tree = cardTree({
    overline: writable(card.overline) ?? '',
    title,
    lines,
    more: writable(card.more) ?? '',
    siteName: writable(siteName) ?? '',
  })
  const file = join(cache, `${hashOf(tree)}.png`)
  if (existsSync(file)) return readFileSync(file)
  const svg = await satori(tree as Parameters<typeof satori>[0], { ...cardSize, fonts })
  const png = Buffer.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
  mkdirSync(cache, { recursive: true })
  // Another build may draw the same card at the same time: each file appears whole.
  writeFileSync(`${file}.${process.pid}`, png)
  renameSync(`${file}.${process.pid}`, file)
  return png
}

/** Give a text as the face can write it; null where it can’t. */
function writable(text: string): string | null {
  const replaced = inWords.reduce((before, [sign, words]) => before.replaceAll(sign, words), text)
  const knows = (point: number) => covered.some(({ first, last }) => point >= first && point <= last)
  return Array.from(replaced).every((character) => knows(character.codePointAt(0)!)) ? replaced : null
}

const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> }

function hashOf(tree: Element): string {
  const drawnBy = ['satori', '@resvg/resvg-js', '@fontsource/crimson-pro'].map((name) => dependencies[name])
  return createHash('sha256')
    .update(JSON.stringify([drawnBy, tree]))
    .digest('hex')
}

/** An element as satori takes it: a box with a style. */
interface Element {
  readonly type: 'div'
  readonly props: { readonly style: object; readonly children: string | readonly Element[] }
}

const box = (style: object, children: string | readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** A title of more letters than this is set smaller, so that it keeps to three lines. */
const shortTitle = 60

function cardTree({ overline, title, lines, more, siteName }: Card & { readonly siteName: string }): Element {
  const bySide = lines.some(({ name }) => name !== '')
  return box(
    {
      ...{ ...cardSize, boxSizing: 'border-box', flexDirection: 'column', padding: '52px 64px 44px' },
      ...{ backgroundColor: colours.paper, color: colours.ink, fontFamily: 'Crimson Pro' },
    },
    [
      box({ fontSize: 34, color: colours.soft }, cut(overline, 60)),
      box(
        {
          ...{ marginTop: 10, marginBottom: 22, display: 'block', lineClamp: bySide ? 2 : 3 },
          ...{ fontSize: title.length <= shortTitle ? 62 : 52, lineHeight: 1.1 },
        },
        title,
      ),
      box({ flexDirection: 'column', flexGrow: 1 }, lines.map(bySide ? answerLine : sentenceLine)),
      box({ justifyContent: 'space-between', alignItems: 'flex-end', fontSize: 34, color: colours.soft }, [
        box({}, cut(more, 50)),
        box({ color: colours.accent, fontWeight: 600 }, cut(siteName, 30)),
      ]),
    ],
  )
}

function answerLine({ name, words }: CardLine): Element {
  return box({ justifyContent: 'space-between', padding: '5px 0', borderTop: `2px solid ${colours.line}` }, [
    box({ fontSize: 40, color: colours.soft }, cut(name, 32)),
    box({ fontSize: 40, fontWeight: 600 }, words),
  ])
}

function sentenceLine({ words }: CardLine): Element {
  return box(
    {
      ...{ display: 'block', lineClamp: 3, fontSize: 40, lineHeight: 1.2, marginBottom: 14 },
      ...{ paddingTop: 12, borderTop: `2px solid ${colours.line}` },
    },
    words,
  )
}

function cut(text: string, length: number): string {
  const letters = Array.from(text)
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}
