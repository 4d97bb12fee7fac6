import type { ContentProblem } from '../../corpus/problem.ts'

/**
 * Write a problem as a command of GitHub’s workflows, which shows it at its line of the changed files.
 *
 * @param level - Whether it fails the check.
 * @param problem - The problem; its file’s path is the one from the repository’s root.
 * @returns One line.
 */
export function annotation(
  level: 'error' | 'warning',
  { rule, file, line, column, found, expected, hint }: ContentProblem,
): string {
  const properties = { file, line, col: column, title: rule }
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const message = `Found: ${found}\nExpected: ${expected}\n${hint}`
  return `::${level} ${listed.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
