/** Load the content once, in a process of its own, and print how long it took, in milliseconds. */
import { findFolders, loadCorpus } from '../../../corpus/read-corpus.ts'

const start = performance.now()
loadCorpus(findFolders(process.env))
console.log(performance.now() - start)
