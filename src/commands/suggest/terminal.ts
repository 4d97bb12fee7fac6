import { editor, input, select } from '@inquirer/prompts'
import type { Curator } from './accept.ts'

/** Asks at the terminal; claims are edited in the editor of the shell. */
export const terminalCurator: Curator = {
  choose: (message, choices) => select({ message, choices: [...choices] }),
  edit: (message, text) => editor({ message, default: text, postfix: '.yml', waitForUserInput: false }),
  ask: (message) => input({ message }),
}
