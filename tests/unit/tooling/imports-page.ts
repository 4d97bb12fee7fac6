import { readFileSync, globSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { preProcessFile } from 'typescript'
import { listed } from '../../../src/text/phrasing.ts'

/** What each folder imports from: folder → other folders. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Read what the folders of a source tree import from each other, types included.
 *
 * @param root - The tree’s folder.
 * @returns Every folder of it that holds code or styles, in the order of names.
 */
export function readImports(root: string): Imports {
  const imports = new Map<string, Set<string>>()
  for (const file of globSync(join(root, '*/**/*.{ts,astro,css}')).sort()) {
    const folder = folderOf(relative(root, file))
    const targets = imports.get(folder) ?? new Set()
    imports.set(folder, targets)
    for (const { fileName } of preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue
      const target = relative(root, join(dirname(file), fileName))
      if (!target.startsWith('..') && folderOf(target) !== folder) targets.add(folderOf(target))
    }
  }
  return imports
}

const folderOf = (path: string): string => path.split(sep)[0]!

/**
 * Put folders in steps, so that each imports only from steps above its own.
 *
 * @param imports - What each folder imports from.
 * @returns The steps from the one that imports nothing, each in the order of names.
 * @throws Where folders import from each other in a circle: there is no such order then.
 */
export function stepsOf(imports: Imports): string[][] {
  const steps: string[][] = []
  const placed = new Set<string>()
  while (placed.size < imports.size) {
    const step = [...imports.keys()].filter(
      (folder) => !placed.has(folder) && [...imports.get(folder)!].every((target) => placed.has(target)),
    )
    if (step.length === 0) {
      throw new Error(
        `these import in a circle: ${listed([...imports.keys()].filter((f) => !placed.has(f)))}`,
      )
    }
    for (const folder of step) placed.add(folder)
    steps.push(step)
  }
  return steps
}

/**
 * Leave out each arrow that a longer way makes up for: what is left shows the same order with fewer lines.
 *
 * @param imports - What each folder imports from, without circles.
 * @returns The same folders with the arrows that no longer way leads along.
 */
export function withoutShortCuts(imports: Imports): Imports {
  const reaches = (from: string, to: string): boolean =>
    from === to || [...imports.get(from)!].some((next) => reaches(next, to))
  return new Map(
    [...imports].map(([folder, targets]) => [
      folder,
      new Set([...targets].filter((to) => ![...targets].some((by) => by !== to && reaches(by, to)))),
    ]),
  )
}

/**
 * Draw the page of imports: a picture from the first step down, and a table with every import.
 *
 * @param imports - What each folder imports from.
 * @returns Markdown, formatted as the project formats it.
 */
export function importsPage(imports: Imports): string {
  const order = stepsOf(imports).flat()
  const drawn = withoutShortCuts(imports)
  const arrows = order.flatMap((folder) =>
    inOrder(drawn.get(folder)!, order).map((target) => `  ${nodeOf(target)} --> ${nodeOf(folder)}`),
  )
  const rows = order.map((folder) => [
    `\`${folder}\``,
    inOrder(imports.get(folder)!, order)
      .map((target) => `\`${target}\``)
      .join(', ') || 'none',
  ])
  return `${introduction}
\`\`\`mermaid
flowchart TD
${order.map((folder) => `  ${nodeOf(folder)}["${folder}"]`).join('\n')}
${arrows.join('\n')}
\`\`\`

${tableOf(['folder', 'imports from'], rows)}
`
}

/** Mermaid takes neither dots nor the word “end” as the name of a node. */
const nodeOf = (folder: string): string => `in-${folder.replaceAll('.', '-')}`

const inOrder = (folders: ReadonlySet<string>, order: readonly string[]): string[] =>
  order.filter((folder) => folders.has(folder))

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

const introduction = `# Which folder imports which

Drawn from the imports of \`src/\`, types included, by \`npx vitest run tests/unit/tooling/imports-page.test.ts -u\`; a test fails
where this page isn’t what the code does. Data flows down: no folder imports from one below it, and lint says so at the line.

The picture leaves out each arrow that a longer way makes up for. The table has them all.
`
