import { expect, it } from 'vitest'
import { parseCommand } from '#cli/parse-command'
import { ensureCliBuild } from '#setup/build'
import { runAttache } from '#test/run-attache'

it.each([
  ['import a.txt b.html --library lib --json', { name: 'import', files: ['a.txt', 'b.html'], library: 'lib', json: true }],
  ['import --library=lib -- --odd.txt', { name: 'import', files: ['--odd.txt'], library: 'lib', json: false }],
  ['articles --library lib', { name: 'articles', library: 'lib', json: false }],
  ['compose plan.json --library lib --to b.attache', { name: 'compose', plan: 'plan.json', library: 'lib', to: 'b.attache', json: false }],
  ['check b.attache --json', { name: 'check', brief: 'b.attache', json: true }],
  ['export b.attache --to b.docx', { name: 'export', brief: 'b.attache', to: 'b.docx', despite: [], json: false }],
  [
    'export b.attache --to b.docx --despite quote-changed --despite source-moved',
    { name: 'export', brief: 'b.attache', to: 'b.docx', despite: ['quote-changed', 'source-moved'], json: false },
  ],
  ['--help', { name: 'help' }],
  ['import --help', { name: 'help' }],
])('understands “%s”', (words, command) => {
  expect(parseCommand(words.split(' '))).toEqual(command)
})

it.each([
  ['', 'No command was given.'],
  ['improt a.txt', 'There is no command “improt”.'],
  ['import --library lib', '“import” needs a file.'],
  ['import a.txt', '“import” needs --library.'],
  ['import a.txt --library', 'The option --library was not given as it must be.'],
  ['import a.txt --library --json', 'The option --library was not given as it must be.'],
  ['import a.txt --library lib --to b', '“import” has no option --to.'],
  ['import a.txt --library lib -x', '“import” has no option -x.'],
  ['articles extra --library lib', '“articles” takes no further file: “extra”.'],
  ['compose plan.json --library lib', '“compose” needs --to.'],
  ['check', '“check” needs a file.'],
  ['check a.attache b.attache', '“check” takes no further file: “b.attache”.'],
  ['check a.attache --json=yes', 'The option --json was not given as it must be.'],
  ['export a.attache', '“export” needs --to.'],
])('says what is wrong with “%s”', (words, sentence) => {
  expect(parseCommand(words.split(' ').filter(Boolean))).toEqual({ name: 'wrong-usage', sentence })
})

it('ends with 2 and says where help is when the usage is wrong', async () => {
  await ensureCliBuild(() => {})
  const { status, stdout, stderr } = await runAttache(['check'])
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: '“check” needs a file.\nattache --help lists all commands.\n',
  })
})

it('names every command in its help', async () => {
  await ensureCliBuild(() => {})
  const { status, stdout } = await runAttache(['--help'])
  expect({ status, commands: stdout.match(/^ {2}attache \S+/gmu) }).toEqual({
    status: 0,
    commands: ['import', 'articles', 'compose', 'check', 'export', 'rescue', '--help'].map((name) => `  attache ${name}`),
  })
})
