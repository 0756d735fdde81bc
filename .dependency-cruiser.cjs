/**
 * Who may import whom. A room is a folder of src/; the order inside core is the order in which an article becomes a document.
 * Types count as much as values (tsPreCompilationDeps), because a type that leaks makes a room know what it should not.
 */
const coreOrder = ['schema', 'article', 'picks', 'brief', 'citations', 'check', 'printable', 'resolve']

/** For each room: the rooms and packages it may import besides itself, and whether it may use Node's own modules. */
const rooms = {
  core: { rooms: [], packages: ['valibot', 'citeproc'], node: false },
  messages: { rooms: [], packages: ['intl-messageformat'], node: false },
  ipc: { rooms: ['core'], packages: ['valibot'], node: false },
  node: { rooms: ['core', 'ipc'], packages: ['electron'], node: true },
  fetch: { rooms: ['core', 'ipc', 'node'], packages: [], node: true },
  import: {
    rooms: ['core', 'ipc', 'node'],
    packages: [
      'valibot',
      'htmlparser2',
      '@mozilla/readability',
      'mdast-[^/]+',
      'micromark-[^/]+',
      'yaml',
      'fflate',
      'saxes',
      'pdfjs-dist',
      'postal-mime',
      '@kenjiuno/[^/]+',
      'rtf-stream-parser',
      '@citation-js/[^/]+',
    ],
    node: true,
  },
  export: {
    rooms: ['core', 'messages', 'node'],
    packages: ['valibot', 'docx', 'fflate', 'saxes', '@xmldom/xmldom', 'pdf-lib', '@myriaddreamin/[^/]+', '@expo-google-fonts/[^/]+'],
    node: true,
    resources: true,
  },
  store: { rooms: ['core', 'ipc', 'node'], packages: ['valibot', '@signalapp/sqlcipher', 'yjs', 'electron'], node: true },
  worker: { rooms: ['core', 'messages', 'import', 'export', 'ipc', 'node'], packages: ['valibot', 'electron'], node: true },
  main: { rooms: ['core', 'messages', 'ipc', 'node', 'fetch'], packages: ['valibot', 'electron'], node: true, resources: true },
  preload: { rooms: ['ipc'], packages: ['electron'], node: false },
  renderer: {
    rooms: ['core', 'messages', 'ipc'],
    packages: [
      'valibot',
      '(@types/)?react(-dom)?',
      '@fluentui/[^/]+',
      '@tiptap/[^/]+',
      '@tanstack/react-virtual',
      'react-resizable-panels',
      'cmdk',
      'yjs',
      'y-protocols',
      '@expo-google-fonts/[^/]+',
      'pdfjs-dist',
    ],
    node: false,
    resources: true,
  },
  cli: { rooms: ['core', 'messages', 'ipc', 'node', 'fetch', 'import', 'export', 'store'], packages: ['valibot'], node: true },
  setup: { rooms: [], packages: ['yauzl', '@playwright/test', 'electron', 'vite'], node: true },
}

const packagePath = (name) => `(^|/)node_modules/(@types/)?${name}/`

const roomRules = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-reaches-out`,
  comment: `src/${room} may import only what its row in .dependency-cruiser.cjs allows`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [
      `^src/${room}/`,
      ...may.rooms.map((other) => `^src/${other}/`),
      ...may.packages.map(packagePath),
      ...(may.resources ? ['^resources/'] : []),
    ],
    ...(may.node ? { dependencyTypesNot: ['core'] } : {}),
  },
}))

const coreRules = coreOrder.slice(0, -1).map((folder, index) => ({
  name: 'core-looks-ahead',
  comment: `inside core only earlier folders: ${coreOrder.join(', ')}`,
  severity: 'error',
  from: { path: `^src/core/${folder}/` },
  to: { path: `^src/core/(${coreOrder.slice(index + 1).join('|')})/` },
}))

/** A library that reads or writes a format stays in the folder of that format. */
const formatLibraries = {
  citeproc: 'core/citations',
  htmlparser2: 'import/tree',
  '@mozilla/readability': 'import/html',
  'mdast-[^/]+': 'import/markdown',
  'micromark-[^/]+': 'import/markdown',
  yaml: 'import/markdown',
  saxes: '(import/xml|export/docx/lint|export/pdf/check)',
  'pdfjs-dist': '(import/pdf|renderer/pages)',
  'postal-mime': 'import/mail',
  '@kenjiuno/[^/]+': 'import/mail',
  'rtf-stream-parser': 'import/mail',
  '@citation-js/[^/]+': 'import/references',
  docx: 'export/docx',
  '@xmldom/xmldom': 'export/docx',
  'pdf-lib': 'export/pdf',
  '@myriaddreamin/[^/]+': 'export/pdf',
}
const formatRules = Object.entries(formatLibraries).map(([library, folder]) => ({
  name: 'format-library-elsewhere',
  comment: `only src/${folder} reads or writes this format`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: packagePath(library) },
}))

const backDoor = { name: 'back-door', comment: 'enter a folder by its index.ts', severity: 'error' }
const backDoorRules = [
  {
    from: { path: '^src/', pathNot: '^src/(core|import|export)/' },
    to: { path: '^src/(core|import|export)/[^/]+/', pathNot: '/index[.]ts$' },
  },
  {
    from: { path: '^src/(core|import|export)/([^/]+)' },
    to: { path: '^src/(core|import|export)/[^/]+/', pathNot: ['/index[.]ts$', '^src/$1/$2/'] },
  },
  { from: { path: '^src/([^/]+)/' }, to: { path: '^src/(messages|store|import|fetch)/', pathNot: ['/index[.]ts$', '^src/$1/'] } },
  { from: { path: '^src/renderer/', pathNot: '^src/renderer/ui/' }, to: { path: '^src/renderer/ui/[^/]+/', pathNot: '/index[.]ts$' } },
  {
    from: { path: '^src/renderer/ui/([^/]+)/' },
    to: { path: '^src/renderer/ui/[^/]+/', pathNot: ['/index[.]ts$', '^src/renderer/ui/$1/'] },
  },
  {
    from: { path: '^src/renderer/(workspace/)?[^/]+$' },
    to: { path: '^src/renderer/[^/]+/', pathNot: ['/index[.]ts$', '^src/renderer/ui/', '^src/renderer/$1[^/]+$'] },
  },
].map((ends) => ({ ...backDoor, ...ends }))

module.exports = {
  forbidden: [
    ...roomRules,
    ...coreRules,
    ...formatRules,
    ...backDoorRules,
    {
      name: 'import-knows-calls',
      comment: 'src/import names its problems as the worker’s interface does, and knows nothing else of the calls between processes',
      severity: 'error',
      from: { path: '^src/import/' },
      to: { path: '^src/ipc/', pathNot: '^src/ipc/worker-api[.]ts$' },
    },
    {
      name: 'renderer-sideways',
      comment: 'a part of the window uses ui/ and itself; workspace/ and the files directly in src/renderer bring the parts together',
      severity: 'error',
      from: { path: '^src/renderer/([^/]+)/', pathNot: '^src/renderer/workspace/' },
      to: { path: '^src/renderer/', pathNot: ['^src/renderer/$1/', '^src/renderer/ui/'] },
    },
    {
      name: 'opens-connections',
      comment: 'only fetch ever opens a connection, for main and the command line; the worker knows these modules to take them away',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(fetch|worker|setup)/' },
      to: { path: '^(http|https|http2|net|tls|dgram|dns|inspector)(/promises)?$', dependencyTypes: ['core'] },
    },
    {
      name: 'starts-programs',
      comment: 'only the command line tool (its worker) and set-up start programs',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|setup)/' },
      to: { path: '^(child_process|cluster|vm)$', dependencyTypes: ['core'] },
    },
    {
      name: 'needs-packages-too-early',
      comment: 'set-up runs before npm has installed anything, so only the modules it imports afterwards may import a package',
      severity: 'error',
      from: {
        path: '^src/setup/',
        pathNot: ['/runtime/unzip[.]mjs$', '/launch-app[.]mjs$', '/(cli|bench)[.]vite[.]config[.]mjs$', '/runtime/default-app/'],
      },
      to: { path: 'node_modules/' },
    },
    { name: 'cycle', comment: 'no file may need itself', severity: 'error', from: {}, to: { circular: true } },
    { name: 'unresolved', comment: 'what is imported must exist', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src/tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js'],
    },
  },
}
