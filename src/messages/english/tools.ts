/** The command line and main's menus and dialogs. */
export const tools = {
  'dialog.import': 'Import articles',
  'dialog.importFolder': 'Import a folder',
  'dialog.importButton': 'Import',
  'dialog.articleFiles': 'Articles',
  'dialog.allFiles': 'All files',
  'dialog.export.docx': 'Export to Word',
  'dialog.export.pdf': 'Export as PDF',
  'dialog.file.docx': 'Word document',
  'dialog.file.pdf': 'PDF',
  'dialog.chooseFont': 'Choose a font for PDFs',
  'dialog.font': 'Fonts',
  'dialog.chooseTemplate': 'Choose a template for Word',
  'dialog.wordTemplate': 'Word templates and documents',
  'dialog.replace': 'Replace “{file}”?',
  'dialog.replaceNote': 'A file of that name is there already. What is in it now will be lost.',
  'dialog.replaceYes': 'Replace',
  'dialog.replaceNo': 'Keep it',
  'dialog.saveBrief': 'Save the brief with its articles',
  'dialog.openBrief': 'Open a brief',
  'dialog.briefFile': 'Attaché brief',
  'dialog.addStyle': 'Add a citation style',
  'dialog.addStyleButton': 'Add',
  'dialog.styleFile': 'Citation style (CSL)',
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
  'menu.format': 'F&ormat',
  'menu.insert': '&Insert',
  'menu.cite': '&Cite',
  'menu.review': '&Review',
  'menu.view': '&View',
  'menu.actualSize': 'Actual size',
  'menu.zoomIn': 'Zoom in',
  'menu.zoomOut': 'Zoom out',
  'menu.fullScreen': 'Full screen',
  'menu.help': '&Help',
  'menu.about': 'About Attaché',
  'menu.aboutCopyright': 'The Attaché authors. MIT licence; NOTICE names what ships with it.',
  // The attribution that citeproc-js asks for (CPAL-1.0, exhibit B), for the system’s own panel.
  'menu.aboutCredits': 'Citations by CSL (citeproc-js) http://citationstyles.org/',
  'cli.help': `attache – from articles to a brief that can be stood behind

  attache import FILE-OR-LINK… --library DIR [--json]
      Reads articles (text, Markdown, saved web pages, pages by their http or
      https address) into the library. RIS, BibTeX and CSL-JSON files fill in
      what articles in the library lack.
  attache articles --library DIR [--json]
      Lists the library.
  attache compose PLAN.json --library DIR --to BRIEF.attache [--json]
      Makes a brief from a plan; the README describes plans.
  attache check BRIEF.attache|FILE.pdf [--json]
      Says what would be wrong in the brief if it were sent now; of any PDF, what
      it lacks for PDF/UA-1 and PDF/A-2a, rule by rule.
  attache export BRIEF.attache --to OUT.docx|OUT.pdf [--style ID] [--design ID | --template FILE]
      [--page A4 | Letter] [--standard ua1+a2a | ua1+a3a] [--font FILE]… [--with PARTS] [--without PARTS] [--despite RULE]… [--json]
      Writes a Word document or a PDF, whole or not at all. ID of a style: {styles};
      of a design: {designs}. FILE is a .docx or .dotx. PARTS, with commas:
      contents, notes, sources, claims, comments, marking; all but comments are
      in it unless left out. --despite lets a finding pass that would stop it.
      A PDF claims PDF/UA-1 and PDF/A-2a once it has passed the checker, or
      PDF/A-3a, which has the brief itself in it.
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
  'cli.usage.unknown-value': '{option} takes no “{word}”, but one of these: {known}.',
  'cli.usage.with-and-without': '“{part}” was named by --with and by --without. Name it once.',
  'cli.usage.template-of-pdf': 'A template is for Word documents; a PDF takes --design.',
  'cli.usage.standard-of-docx': '--standard is for a PDF.',
  'cli.usage.font-of-docx': '--font is for a PDF: a Word document is set in the fonts of whoever opens it.',
  'cli.usage.template-and-design': '--template and --design exclude each other: a template has a design of its own.',
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
  'cli.fix': '  Mended in the app by: {fix}',
  'cli.findings': '{count, plural, =0 {Nothing found.} one {# finding.} other {# findings.}}',
  'cli.notes-astray': 'These notes do not begin on the page of their reference: {notes}.',
  'cli.missing-glyphs':
    'The fonts of a PDF have no sign for: {characters}. A box stands for each; Word has them. A font that has them can be named: --font FILE.',
  'cli.no-standard': 'The PDF claims no standard, because it does not keep all of one: {faults}.',
  'cli.pdf-fault': '{rule} ({clause}) {where}: {detail}',
  'cli.exported': '{file} written.',
  'cli.missing-styles': 'The template has no style for: {styles}. Those look as in Attaché’s own design.',
  'problem.cli.held-open':
    '“{file}” was not written: another program has it open, as “{owner}” beside it says. Close it there, or name another file.',
  'problem.cli.faulty': 'The document was looked through before it was saved and is not as it must be, so it was not written: {faults}.',
  'cli.fault': '{rule} in {part}: {detail}',
  'problem.cli.library-missing': 'There is no library in {folder}. Nothing was made. Import an article first, or name another folder.',
  'problem.cli.passphrase-missing':
    'The library in {folder} opens with a passphrase, and none was given. Nothing was changed. Set ATTACHE_PASSPHRASE.',
  'problem.cli.not-by-passphrase':
    'The library in {folder} opens with its key file and not with a passphrase. Nothing was changed. Unset ATTACHE_PASSPHRASE.',
  'problem.cli.unreadable-file':
    '“{file}” {reason, select, missing {is not there. Check its name and folder} denied {may not be read by you. Ask for the right to read it} folder {is a folder. Name a file in it} other {could not be read. Copy it to another place and try again}}.',
  'problem.cli.font-unreadable':
    '“{file}” is no font that can be used, or is damaged. Nothing was written. Name a TrueType or OpenType file (.ttf, .otf, .ttc).',
  'problem.cli.font-restricted':
    'The licence of “{file}”, as the font itself says, lets no document carry it. Nothing was written. Name another font.',
  'problem.cli.font-variable':
    '“{file}” is a variable font, without a weight of its own. Nothing was written. Name a file of one weight, such as “Regular”.',
  'problem.cli.pdf-unreadable': '“{file}” is damaged, or no PDF, so it could not be checked. Make it again, or ask for it anew.',
  'problem.cli.pdf-encrypted':
    '“{file}” is encrypted, which PDF/A forbids, and nothing else in it could be checked. Save it without a password.',
  'problem.cli.pdf-too-much':
    '“{file}” could not be checked: it would have taken more than {limit} {reason, select, long {seconds} other {megabytes of memory}}. It may be damaged, or made to do harm.',
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
