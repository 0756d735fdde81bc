/** The command line and main's menus and dialogs. */
export const tools = {
  'dialog.import': 'Import articles',
  'dialog.importFolder': 'Import a folder',
  'dialog.importButton': 'Import',
  'dialog.articleFiles': 'Articles',
  'dialog.allFiles': 'All files',
  'dialog.exportDocx': 'Export to Word',
  'dialog.wordFile': 'Word document',
  'dialog.saveBrief': 'Save the brief with its articles',
  'dialog.openBrief': 'Open a brief',
  'dialog.briefFile': 'Attaché brief',
  'dialog.untitledBrief': 'Untitled brief',
  // What a section without a kind is called where a plan gives it no title.
  'section.free': 'Further points',
  'menu.file': '&File',
  'menu.quit': 'Quit',
  'menu.edit': '&Edit',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.pasteText': 'Paste text only',
  'menu.selectAll': 'Select all',
  'menu.view': '&View',
  'menu.actualSize': 'Actual size',
  'menu.zoomIn': 'Zoom in',
  'menu.zoomOut': 'Zoom out',
  'menu.fullScreen': 'Full screen',
  'menu.help': '&Help',
  'menu.about': 'About Attaché',
  'menu.aboutCopyright': 'The Attaché authors. MIT licence; NOTICE names what ships with it.',
  // CPAL-1.0, section 14, asks for this attribution in the About box.
  'menu.aboutCredits': 'Citations by citeproc-js, © Frank Bennett, used unmodified under the Common Public Attribution License 1.0.',
  'cli.help': `attache – from articles to a brief that can be stood behind

  attache import FILE-OR-LINK… --library DIR [--json]
      Reads articles (text, Markdown, saved web pages, pages by their http or
      https address) into the library. RIS, BibTeX and CSL-JSON files fill in
      what articles in the library lack.
  attache articles --library DIR [--json]
      Lists the library.
  attache compose PLAN.json --library DIR --to BRIEF.attache [--json]
      Makes a brief from a plan; the README describes plans.
  attache check BRIEF.attache [--json]
      Says what would be wrong in the brief if it were sent now.
  attache export BRIEF.attache --to OUT.docx [--despite RULE]… [--json]
      Writes a Word document. --despite lets a finding pass that would stop it.
  attache rescue --library DIR --to FOLDER [--json]
      Saves what can be read of a damaged library in FOLDER, which must be new
      or empty: briefs, original files, and library.json with the articles and a
      list of what could not be read. The library is not changed.
  attache --help

--json writes one JSON object a line to standard output.
The library is encrypted. Its key is made from the passphrase in ATTACHE_PASSPHRASE,
or else kept in a file in DIR that only you may read.
Exit status: 0 done, 1 a problem with the input, 2 wrong usage.`,
  'cli.rescued':
    'Saved in {folder}: {articles, plural, one {# article} other {# articles}}, {originals, plural, one {# original file} other {# original files}}, {briefs, plural, one {# brief} other {# briefs}}.',
  'problem.cli.not-empty': '“{folder}” is not empty. Nothing was written. Name a folder that is new or empty.',
  'problem.cli.nothing-readable':
    'Nothing in the library in “{folder}” can be read: the part that says what it holds is damaged, or the key does not fit. It was not changed. Restore it from a backup.',
  'cli.usage.no-command': 'No command was given.',
  'cli.usage.unknown-command': 'There is no command “{command}”.',
  'cli.usage.unknown-option': '“{command}” has no option {option}.',
  'cli.usage.wrong-value': 'The option {option} was not given as it must be.',
  'cli.usage.missing-option': '“{command}” needs {option}.',
  'cli.usage.no-file': '“{command}” needs a file.',
  'cli.usage.too-many-files': '“{command}” takes no further file: “{file}”.',
  'cli.usage.see-help': 'attache --help lists all commands.',
  'cli.key-file-made':
    'A new key was made in {file}. Whoever has it can open this library, and without it nobody can: keep a copy in a safe place. To use a passphrase instead, set ATTACHE_PASSPHRASE before a library is made.',
  'cli.imported': '{file}: {title} ({paragraphs, plural, one {# paragraph} other {# paragraphs}}, {id})',
  'cli.reference.filled': '{file}: {title}: filled in {fields} ({article})',
  'cli.reference.nothing-missing': '{file}: {title}: nothing is missing ({article})',
  'cli.reference.no-article': '{file}: {title}: no such article in the library',
  'cli.reference.ambiguous': '{file}: {title}: several articles fit, so none was filled in',
  'cli.untitled': 'no title',
  'cli.metadata-missing':
    '{file}: no {field, select, title {title} outlet {outlet} other {date of publication}} was found. A citation needs it; fill it in with the app.',
  'cli.article': '{id}  {published}  {outlet}  {title}  {words, plural, one {# word} other {# words}}',
  'cli.unknown': 'unknown',
  'cli.composed':
    '{file} written: {picks, plural, one {# pick} other {# picks}} from {articles, plural, one {# article} other {# articles}}.',
  'cli.finding': '{rule}: {sentence}',
  'cli.findings': '{count, plural, =0 {Nothing found.} one {# finding.} other {# findings.}}',
  'cli.exported': '{file} written.',
  'problem.cli.library-missing': 'There is no library in {folder}. Nothing was made. Import an article first, or name another folder.',
  'problem.cli.passphrase-missing':
    'The library in {folder} opens with a passphrase, and none was given. Nothing was changed. Set ATTACHE_PASSPHRASE.',
  'problem.cli.not-by-passphrase':
    'The library in {folder} opens with its key file and not with a passphrase. Nothing was changed. Unset ATTACHE_PASSPHRASE.',
  'problem.cli.unreadable-file':
    '“{file}” {reason, select, missing {is not there. Check its name and folder} denied {may not be read by you. Ask for the right to read it} folder {is a folder. Name a file in it} other {could not be read. Copy it to another place and try again}}.',
  'problem.cli.not-written':
    '“{file}” was not written: {reason, select, missing {its folder is not there. Make it first} denied {you may not write there. Choose another folder} full {the disk is full. Free some space} folder {a folder of that name is there. Choose another name} other {the disk refused. Choose another folder}}.',
  'problem.cli.not-json': '“{file}” is not JSON. Nothing was made. A plan is a JSON file; the README describes it.',
  'problem.cli.untrue':
    'The document was not written, because {count, plural, one {# finding} other {# findings}} would make it untrue. Mend the brief in the app, or let it pass by name: {options}.',
  'problem.plan.plan-key-unknown': 'Plan, {at}: nothing is known by the name “{key}”. Check its spelling, or take it out.',
  'problem.plan.plan-key-missing': 'Plan, {at}: {key} is missing. Put it in.',
  'problem.plan.plan-value-wrong': 'Plan, {at}: this is not what may stand here. Expected: {expected}.',
  'problem.plan.article-unknown': 'Plan, {at}: the library has no article with the id or file name “{article}”. Import it first.',
  'problem.plan.article-ambiguous': 'Plan, {at}: several articles come from a file “{article}”. Name one by its id: {ids}.',
  'problem.plan.paragraph-unknown': 'Plan, {at}: the article has no paragraph {paragraph}; it has {paragraphs}, counted from 1.',
  'problem.plan.words-not-found': 'Plan, {at}: the article does not say “{words}”. Quote its exact words.',
  'problem.plan.words-nearly-found':
    'Plan, {at}: these are not the words of the article there: “{words}”. Its paragraph {paragraph} says “{nearest}”.',
  'problem.plan.words-ambiguous':
    'Plan, {at}: the article says “{words}” more than once (paragraphs {paragraphs}). Say which with “paragraph”, or quote more words.',
} as const
