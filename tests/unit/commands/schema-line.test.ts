import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { withSchemaLine } from '../../../src/commands/support/schema-line.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const text = 'name: Bo Lind\n'
const line = (path: string) => `# yaml-language-server: $schema=${path}\n${text}`

describe('the line that names a file’s schema', () => {
  test('leads to the project’s schemas from content inside it', () => {
    expect(withSchemaLine('content', 'people/bo-lind.yml', text)).toBe(line('../../schemas/people.json'))
    expect(withSchemaLine('content', 'site.yml', text)).toBe(line('../schemas/site.json'))
    expect(withSchemaLine('a/b/content', 'people/bo-lind.yml', text)).toBe(
      line('../../../../schemas/people.json'),
    )
    expect(withSchemaLine(resolve('content'), 'people/bo-lind.yml', text)).toBe(
      line('../../schemas/people.json'),
    )
  })

  test('leads to the schemas beside content that lies elsewhere', () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'schemas'))
    writeFileSync(join(folder, 'schemas/people.json'), '{}')
    const content = join(folder, 'papers')
    expect(withSchemaLine(content, 'people/bo-lind.yml', text)).toBe(line('../../schemas/people.json'))
    expect(withSchemaLine(content, 'facts/mood.yml', text)).toBe(text)
  })

  test('is left out where no schema is near', () => {
    expect(withSchemaLine(join(emptyFolder(), 'content'), 'people/bo-lind.yml', text)).toBe(text)
    expect(withSchemaLine(join(dirname(resolve('.')), 'papers'), 'people/bo-lind.yml', text)).toBe(text)
  })
})
