import { expect, it } from 'vitest'
import { parseCommand } from '#cli/parse-command'
import type { ExportOptions } from '#cli/export-options'
import { citationStyles } from '#core/brief'
import { everyChoice } from '#core/printable'
import { ensureCliBuild } from '#setup/build'
import { attacheHere } from '#test/attache-here'
import { runAttache } from '#test/run-attache'

const unsaid: ExportOptions = { style: null, template: null, design: null, page: null, standard: null, fonts: [], include: everyChoice }

function exportOf({ despite = [], options = {} }: { readonly despite?: readonly string[]; readonly options?: Partial<ExportOptions> }) {
  return { name: 'export', brief: 'b.attache', to: 'b.docx', despite, options: { ...unsaid, ...options }, json: false }
}

it.each([
  ['import a.txt b.html --library lib --json', { name: 'import', files: ['a.txt', 'b.html'], library: 'lib', json: true }],
  ['import --library=lib -- --odd.txt', { name: 'import', files: ['--odd.txt'], library: 'lib', json: false }],
  ['articles --library lib', { name: 'articles', library: 'lib', json: false }],
  ['compose plan.json --library lib --to b.attache', { name: 'compose', plan: 'plan.json', library: 'lib', to: 'b.attache', json: false }],
  ['check b.attache --json', { name: 'check', brief: 'b.attache', json: true }],
  ['export b.attache --to b.docx', exportOf({})],
  ['export b.attache --to b.docx --despite quote-changed --despite source-moved', exportOf({ despite: ['quote-changed', 'source-moved'] })],
  [
    'export b.attache --to b.docx --style oscola --design compact --page Letter',
    exportOf({ options: { style: 'oscola', design: 'compact', page: 'Letter' } }),
  ],
  ['export b.attache --to b.docx --template house.dotx --page A4', exportOf({ options: { template: 'house.dotx', page: 'A4' } })],
  [
    'export b.attache --to b.docx --without notes,sources --without claims --with comments',
    exportOf({ options: { include: { ...everyChoice, notes: false, sources: false, claimsTable: false, comments: true } } }),
  ],
  ['export b.attache --to b.pdf --standard ua1+a3a', { ...exportOf({ options: { standard: 'ua1+a3a' } }), to: 'b.pdf' }],
  ['export b.attache --to b.pdf --font a.otf --font b.ttc', { ...exportOf({ options: { fonts: ['a.otf', 'b.ttc'] } }), to: 'b.pdf' }],
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
  ['export a.attache --to b.docx --style chicago', `--style takes no “chicago”, but one of these: ${citationStyles.join(', ')}.`],
  ['export a.attache --to b.docx --font a.otf', '--font is for a PDF: a Word document is set in the fonts of whoever opens it.'],
  ['export a.attache --to b.docx --design plain', '--design takes no “plain”, but one of these: paper, compact.'],
  ['export a.attache --to b.docx --page a4', '--page takes no “a4”, but one of these: A4, Letter.'],
  [
    'export a.attache --to b.docx --without notes,maps',
    '--without takes no “maps”, but one of these: contents, notes, sources, claims, comments, marking.',
  ],
  [
    'export a.attache --to b.docx --with notes,',
    '--with takes no “”, but one of these: contents, notes, sources, claims, comments, marking.',
  ],
  ['export a.attache --to b.docx --with notes --without notes', '“notes” was named by --with and by --without. Name it once.'],
  [
    'export a.attache --to b.docx --template t.dotx --design paper',
    '--template and --design exclude each other: a template has a design of its own.',
  ],
  ['export a.attache --to b.docx --template', 'The option --template was not given as it must be.'],
  ['export a.attache --to b.docx --style', 'The option --style was not given as it must be.'],
  ['export a.attache --to b.pdf --standard pdfx', '--standard takes no “pdfx”, but one of these: ua1+a2a, ua1+a3a.'],
  ['export a.attache --to b.docx --standard ua1+a2a', '--standard is for a PDF.'],
  ['check a.attache --style oscola', '“check” has no option --style.'],
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
  const { status, stdout } = await attacheHere(['--help'])
  expect({ status, commands: stdout.match(/^ {2}attache \S+/gmu) }).toEqual({
    status: 0,
    commands: ['import', 'articles', 'compose', 'check', 'export', 'rescue', '--help'].map((name) => `  attache ${name}`),
  })
})
