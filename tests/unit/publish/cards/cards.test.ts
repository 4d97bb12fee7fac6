import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { articleView } from '../../../../src/lineup/article-view.ts'
import { buildLineUp } from '../../../../src/lineup/build-line-up.ts'
import { compareStatement } from '../../../../src/lineup/statement-comparison.ts'
import {
  articleCard,
  type Card,
  comparisonCard,
  statementCard,
  storyCard,
} from '../../../../src/publish/cards/card.ts'
import { canDraw, drawCard } from '../../../../src/publish/cards/draw-card.ts'
import { buildCorpus, length } from '../../../support/corpus-builder.ts'
import { corpus, hostile } from '../world.ts'

const alma = buildLineUp(corpus, 'alma-aground')
const crowd = buildLineUp(
  buildCorpus({
    asks: ['crossing-length'],
    stories: { 'alma-aground': {} },
    articles: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [
        id,
        { answers: { 'crossing-length': id === 'a' ? 'silent' : [{ value: length(90) }] } },
      ]),
    ),
  }),
  'alma-aground',
)

describe('cards', () => {
  test('a comparison’s has its question, and who answers before who doesn’t', () => {
    const row = alma.rows.find(({ fact }) => fact === 'crossing-length')!
    const { title, lines, more } = comparisonCard(alma, row)
    expect(title).toBe(row.question)
    expect(lines.map(({ words }) => words)).toEqual(['90 min', 'silent'])
    expect(lines.map(({ name }) => name)).toEqual(
      ['gazette', 'blog'].map((id) => alma.columns.find(({ article }) => article === id)!.name),
    )
    expect(more).toBe('')
  })

  test('a comparison’s of many articles says how many it leaves out, never one that answers for one that doesn’t', () => {
    const { lines, more } = comparisonCard(crowd, crowd.rows[0]!)
    expect(lines.map(({ words }) => words)).toEqual(['90 min', '90 min', '90 min', '90 min'])
    expect(more).toBe('and three more articles')
  })

  test('a story’s has its headlines', () => {
    const card = storyCard(alma)
    expect(card.title).toBe(alma.story.title)
    expect(card.lines.length).toBeGreaterThan(0)
    for (const { words } of card.lines) expect(alma.rows.map(({ headline }) => headline)).toContain(words)
    expect(card.more).toBe('two articles, three questions')
  })

  test('an article’s has its headline, and its outlet where the source has none', () => {
    const card = (article: string) => articleCard(articleView(corpus, alma, article), alma)
    const name = (id: string) => alma.columns.find(({ article }) => article === id)!.name
    expect(card('gazette')).toMatchObject({ title: 'Alma aground', more: name('gazette') })
    expect(card('blog')).toMatchObject({ title: name('blog'), more: '' })
  })

  test.each([...corpus.statements.keys()])('a statement’s has its speaker and a passage: %s', (statement) => {
    const lineUps = new Map([...corpus.stories.keys()].map((story) => [story, buildLineUp(corpus, story)]))
    const comparison = compareStatement(corpus, lineUps, statement)
    const card = statementCard(comparison)
    expect(card).toMatchObject({ overline: comparison.speaker.name, title: comparison.statement.title })
    expect(card.lines.at(-1)!.words).toBe(comparison.sentence)
  })
})

describe('drawCard', () => {
  const card: Card = {
    ...{ overline: 'A ship', title: 'How long did it take?', more: '' },
    lines: [{ name: 'Gazette', words: '≈ 90 min' }],
  }
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'same-story-cards-'))
    onTestFinished(() => {
      rmSync(made, { recursive: true })
    })
    return made
  }
  const draw = (shown: Card, cache = folder()) => drawCard(shown, 'Tide Tables', cache)

  test('draws a PNG of 1200 × 630 pixels that weighs at most 100 kB, the same each time', async () => {
    const png = await draw(card)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(100_000)
    expect((await draw(card)).equals(png)).toBe(true)
  })

  test('draws nothing twice, and anew what has changed', async () => {
    const cache = folder()
    await draw(card, cache)
    const [file, ...others] = readdirSync(cache)
    expect(others).toEqual([])
    writeFileSync(join(cache, file!), 'drawn before')
    expect((await draw(card, cache)).toString()).toBe('drawn before')
    await draw({ ...card, title: 'How long?' }, cache)
    expect(readdirSync(cache)).toHaveLength(2)
  })

  test('leaves out lines that its face can’t write, and says of which titles it can', async () => {
    const same = async (lines: Card['lines'], other: Card['lines']) =>
      (await draw({ ...card, lines })).equals(await draw({ ...card, lines: other }))
    expect(
      await same(
        [
          { name: '', words: 'one' },
          { name: '', words: '港' },
        ],
        [{ name: '', words: 'one' }],
      ),
    ).toBe(true)
    expect(await same([{ name: '', words: '≈ 90' }], [{ name: '', words: 'about 90' }])).toBe(true)
    expect(await same([{ name: '', words: 'one' }], [{ name: '', words: 'two' }])).toBe(false)
    expect(canDraw(card)).toBe(true)
    expect(canDraw({ ...card, title: 'Ποῖος;' })).toBe(false)
    await expect(draw({ ...card, title: '港' })).rejects.toThrow('No card can be drawn')
  })

  test.each([hostile.script, hostile.quotes, hostile.entity, '<svg onload=alert(1)>', 'x'.repeat(5000)])(
    'draws words as words: %.20s',
    async (words) => {
      const shown = { ...card, title: words, lines: [{ name: '', words }] }
      if (canDraw(shown)) expect((await draw(shown)).length).toBeLessThan(100_000)
    },
  )
})
