import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { expect, test } from 'vitest'
import { buildLineUp } from '../../../src/lineup/build-line-up.ts'
import { describeEmbed, embedSnippet } from '../../../src/publish/embed.ts'
import { corpus, hostile } from './world.ts'

const url = (address: string) => `https://tide.example/news/${address}`
const lineUp = buildLineUp(corpus, 'zenith-adrift')
const row = lineUp.rows[0]!

test('a snippet is a frame with the comparison and the script that sizes it, whatever the words', () => {
  const tree = fromHtml(embedSnippet(lineUp, row, url), { fragment: true })
  const elements = selectAll('*', tree)
  expect(elements.map(({ tagName }) => tagName)).toEqual(['iframe', 'script'])
  expect(elements[0]!.properties).toMatchObject({
    src: 'https://tide.example/news/embed/zenith-adrift/mood/',
    title: `${row.label}: ${hostile.script}`,
  })
  expect(elements[1]!.properties.src).toBe('https://tide.example/news/embed/resize.js')
})

test('oEmbed describes the same frame', () => {
  expect(describeEmbed(lineUp, row, 'Tide Tables', url)).toMatchObject({
    ...{ version: '1.0', type: 'rich', provider_name: 'Tide Tables', width: 640, height: 356 },
    provider_url: 'https://tide.example/news/',
    html: embedSnippet(lineUp, row, url),
  })
})
