import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compareFolders } from '../../../src/commands/build-again.ts'

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'same-story-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
  ['equal folders', { 'a.html': 'x', 'b/c.html': 'y' }, { 'a.html': 'x', 'b/c.html': 'y' }, []],
  [
    'a byte that differs',
    { 'a.html': 'x', 'b/c.html': 'y' },
    { 'a.html': 'x', 'b/c.html': 'z' },
    ['b/c.html'],
  ],
  ['files that only one has', { 'a.html': 'x' }, { 'b.html': 'x' }, ['a.html', 'b.html']],
])('%s', (_, one, other, expected) => {
  expect(compareFolders(folderOf(one), folderOf(other))).toEqual(expected)
})
