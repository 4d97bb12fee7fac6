import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sections } from '../../../src/corpus/read/content.ts'
import { editorSchemas } from '../../../src/publish/schemas/editor-schemas.ts'

const written = editorSchemas()

describe('the schemas for editors', () => {
  test('are there for every folder of content and for the site', () => {
    expect([...written.keys()]).toEqual([...sections, 'site'].sort().map((name) => `${name}.json`))
    expect(readdirSync('schemas').sort()).toEqual([...written.keys()])
  })

  test.each([...written])('%s is what npm run schemas writes, from the schemas of the code', (name, text) => {
    expect(readFileSync(`schemas/${name}`, 'utf8')).toBe(text)
  })

  test('explain every key of a file', () => {
    const { properties } = JSON.parse(written.get('outlets.json')!) as {
      properties: Record<string, { description?: string; anyOf?: unknown; enum?: string[] }>
    }
    expect(properties['kind']).toMatchObject({ description: 'What sort of outlet it is.' })
    expect(properties['kind']?.enum).toContain('news agency')
    expect(Object.values(properties).every(({ description }) => description !== undefined)).toBe(true)
  })

  test('know the kinds of facts, and take what files may leave out as left out', () => {
    expect(written.get('facts.json')).toContain('"const": "duration"')
    const { required } = JSON.parse(written.get('people.json')!) as { required: string[] }
    expect(required).toEqual(['name', 'role'])
  })

  test('are wired up for VS Code, each for the files of its folder', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>
    }
    const wired = Object.entries(settings['yaml.schemas']).map(([schema, files]) => `${schema} ${files}`)
    const folders = sections.filter((section) => section !== 'articles')
    expect(wired).toEqual([
      ...folders.map((section) => `./schemas/${section}.json **/${section}/*.yml`),
      './schemas/site.json **/site.yml',
    ])
  })
})
