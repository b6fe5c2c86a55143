// The peers of reading_peers.py that run in Node: processor time of one pass over the texts, as JSON on standard output.
//   node reading_peers.mjs TEXTS.json FOLDER    (FOLDER: where npm install zhlint textlint … put them)
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [texts, folder] = process.argv.slice(2)
const { warm, groups } = JSON.parse(readFileSync(texts, 'utf-8'))
const require = createRequire(`${folder}/package.json`)

const readers = {
  'zhlint': () => { const { run } = require('zhlint'); return (text) => run(text, { rules: { preset: 'default' } }) },
  'textlint': () => {
    const { createLinter } = require('textlint')
    const { TextlintKernelDescriptor } = require('@textlint/kernel')
    const rule = (name, options) => ({ ruleId: name, rule: require(`textlint-rule-${name}`).default, options })
    const plugin = require('@textlint/textlint-plugin-text').default
    const linter = createLinter({ descriptor: new TextlintKernelDescriptor({
      rules: [rule('zh-half-and-full-width-bracket', true), rule('sentence-length', { max: 100 })],
      filterRules: [], plugins: [{ pluginId: '@textlint/textlint-plugin-text', plugin }],
    }) })
    return (text) => linter.lintText(text, 'page.txt')
  },
  'autocorrect': () => { const { lintFor } = require('autocorrect-node'); return (text) => lintFor(text, 'text') },
}

const seconds = {}
for (const [name, made] of Object.entries(readers)) {
  let read
  try { read = made() } catch (problem) { if (problem.code === 'MODULE_NOT_FOUND') continue; throw problem }
  for (const text of warm) await read(text)
  seconds[name] = {}
  for (const [group, pages] of Object.entries(groups)) {
    const began = process.cpuUsage()
    for (const text of pages) await read(text)
    const spent = process.cpuUsage(began)
    seconds[name][group] = (spent.user + spent.system) / 1e6
  }
}
console.log(JSON.stringify(seconds))
